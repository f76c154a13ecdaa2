import { plain } from './words.ts';

/** What a short fixed word asks of the bot whatever the state of the conversation. */
export type TextCommand =
  | { readonly kind: 'help' }
  | { readonly kind: 'menu' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'language'; readonly language?: 'nl' | 'en' }
  | { readonly kind: 'whereAmI' }
  | { readonly kind: 'cases' }
  | { readonly kind: 'aid' }
  | { readonly kind: 'guide' }
  | { readonly kind: 'greeting' }
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  | { readonly kind: 'digit'; readonly digit: number };

const spoken: readonly (readonly [TextCommand, string])[] = [
  [
    { kind: 'help' },
    'help|hulp|help me|help mij|info|uitleg|wat kun je|wat kan je|wat kunt u|what can you do',
  ],
  [
    { kind: 'menu' },
    'menu|hoofdmenu|main menu|start menu|opties|options|terug naar menu|terug naar het menu|back to menu',
  ],
  [
    { kind: 'stop' },
    'stop|stoppen|stop maar|stop nu|stop it|stop please|afbreken|cancel|annuleer|annuleren|quit|exit',
  ],
  [{ kind: 'language' }, 'taal|language|andere taal|change language|taal wijzigen|taal veranderen'],
  [
    { kind: 'language', language: 'en' },
    'english|engels|in english|in het engels|taal engels|language english|english please|speak english|switch to english',
  ],
  [
    { kind: 'language', language: 'nl' },
    'nederlands|dutch|in het nederlands|in dutch|taal nederlands|language dutch|nederlands graag|switch to dutch',
  ],
  [{ kind: 'whereAmI' }, 'waar sta ik|waar ben ik|status|mijn status|where am i|where do i stand|my status'],
  [
    { kind: 'cases' },
    'mijn zaken|zaken|mijn zaak|alle zaken|werklijst|mijn werklijst|my cases|cases|my case|all cases|worklist|my worklist',
  ],
  [
    { kind: 'aid' },
    'welke weg past bij mij|welke weg past|beslishulp|keuzehulp|which way fits me|which way fits|decision aid',
  ],
  [
    { kind: 'guide' },
    'stappenplan|stappenplan bekijken|het stappenplan|step guide|see the step guide|the step guide',
  ],
  [
    { kind: 'greeting' },
    'hi|hallo|hello|hoi|hey|hee|he|hai|dag|goedemorgen|goedemiddag|goedenavond|goedendag|goeiemorgen|goeiemiddag|good morning|good afternoon|good evening|hallo daar|hi there|hello there|yo|moin',
  ],
  [
    { kind: 'yes' },
    'ja|j|jawel|ja hoor|ja graag|jazeker|zeker|akkoord|ik ga akkoord|ja akkoord|ik ben akkoord|mee eens|ok|oke|okay|okee|is goed|prima|yes|y|yep|yeah|sure|agreed|agree|i agree|yes please|correct|klopt|dat klopt|doe maar',
  ],
  [
    { kind: 'no' },
    'nee|n|neen|nee hoor|nee dank je|nee bedankt|nee dank u|no|nope|nah|no thanks|no thank you|niet akkoord|liever niet',
  ],
];

const commands: ReadonlyMap<string, TextCommand> = new Map(
  spoken.flatMap(([command, words]) => words.split('|').map((word) => [word, command] as const)),
);

/**
 * The command a whole text is, in any case and with punctuation around it, or undefined: `help` or `hulp`, `menu`,
 * `stop`, `taal` or `language`, `waar sta ik`, `mijn zaken`, `welke weg past bij mij`, `stappenplan`, a greeting, yes, no, or a number of one or two digits.
 */
export function commandOf(text: string): TextCommand | undefined {
  const words = plain(text);
  if (/^\d{1,2}$/.test(words)) return { kind: 'digit', digit: Number(words) };
  return commands.get(words);
}
