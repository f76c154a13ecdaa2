import { settings } from './config.ts';

/** The settings as rows of a Markdown table: name, default, what it does. */
export function settingsTable(): readonly string[] {
  return Object.entries(settings.shape).map(([name, schema]) => {
    const given = schema.safeParse(undefined);
    const fallback = given.success && given.data !== undefined ? `\`${String(given.data)}\`` : '';
    return `| \`${name}\` | ${fallback} | ${schema.description ?? ''} |`;
  });
}
