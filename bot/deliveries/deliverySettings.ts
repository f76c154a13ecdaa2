import { type QuietHours, usualQuietHours } from '../../services/calendar/amsterdamCalendar.ts';
import { Fault } from '../../services/fault.ts';
import type { Limits } from '../teams/limiter.ts';

/** The settings of the environment that deliveries depend on, as they are read. */
type Settings = {
  readonly QUIET_HOURS?: string | undefined;
  readonly QUIET_SUNDAYS?: string | undefined;
  readonly TEAMS_PER_MINUTE?: number | undefined;
  readonly TEAMS_SPACING?: number | undefined;
  readonly TENANT_PER_SECOND?: number | undefined;
  readonly SMTP_URL?: string | undefined;
  readonly MAIL_FROM?: string | undefined;
  readonly MAIL_LINK_URL?: string | undefined;
  readonly PUBLIC_URL?: string | undefined;
};

/** Where mail goes out and who sends it; `link` is undefined where links begin with this product's own address. */
export type MailSettings = { readonly url: string; readonly from: string; readonly link: string | undefined };

/** Whoever looks over a shoulder learns nothing from a sender or a link. */
export function isNeutral(text: string): boolean {
  return !/second.{0,3}opinion|tweede.{0,3}mening|bedrijfsarts/i.test(text);
}

/** When notifications and e-mail wait; in demo mode never unless it is said. */
export function quietOf({ QUIET_HOURS, QUIET_SUNDAYS }: Settings, demo: boolean): QuietHours | 'none' {
  const sundays = QUIET_SUNDAYS === 'true' || (QUIET_SUNDAYS !== 'false' && !demo);
  const hours = QUIET_HOURS ?? (demo ? 'none' : undefined);
  if (hours === undefined) return { ...usualQuietHours, sundays };
  // Equal clock times mean never.
  const [from = '00:00', until = '00:00'] = hours === 'none' ? [] : hours.split('-');
  return hours === 'none' && !sundays ? 'none' : { from, until, sundays };
}

/** How fast notifications go; as fast as they come in demo mode unless it is said. */
export function limitsOf(
  { TEAMS_PER_MINUTE, TEAMS_SPACING, TENANT_PER_SECOND }: Settings,
  demo: boolean,
): Limits {
  return {
    perMinute: TEAMS_PER_MINUTE ?? (demo ? 0 : 10),
    spacing: TEAMS_SPACING ?? (demo ? 0 : 1_000),
    tenantPerSecond: TENANT_PER_SECOND ?? (demo ? 0 : 30),
  };
}

/** How mail is sent; undefined without a server. Throws `Fault('configuration')` where sender or link are missing or not neutral. */
export function mailOf(
  { SMTP_URL, MAIL_FROM, MAIL_LINK_URL, PUBLIC_URL }: Settings,
  demo: boolean,
): MailSettings | undefined {
  if (SMTP_URL === undefined) return undefined;
  if (MAIL_FROM === undefined)
    throw new Fault('configuration', 'With SMTP_URL, MAIL_FROM says who sends: set it to a neutral address.');
  const link = MAIL_LINK_URL ?? PUBLIC_URL;
  if (link === undefined && !demo)
    throw new Fault(
      'configuration',
      'With SMTP_URL, MAIL_LINK_URL or PUBLIC_URL says where links in mail lead.',
    );
  if (link !== undefined && !isNeutral(link))
    throw new Fault(
      'configuration',
      'PUBLIC_URL names a second opinion, and links in mail may not: set MAIL_LINK_URL to a neutral address of this product.',
    );
  return { url: SMTP_URL, from: MAIL_FROM, link };
}
