import type { Language } from '../domain/people.ts';

/** A moment as people in the Netherlands read it, from an ISO 8601 text. */
export function moment(language: Language, at: string): string {
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(at));
}
