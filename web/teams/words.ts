/** The words that the page of the doorstep carries for the pages that come after it. */
export type Words = {
  readonly leaves: string;
  readonly close: string;
  readonly tab: string;
  readonly notSent: string;
  readonly download: string;
  readonly yes: string;
  readonly no: string;
  /** The bot's id in Teams; undefined where there is none. */
  readonly bot: string | undefined;
};

/** Reads the words before their page is replaced. */
export function readWords(): Words {
  const said = document.querySelector<HTMLElement>('[data-words]')?.dataset ?? {};
  const word = (name: string): string => said[name] ?? '';
  return {
    leaves: word('leaves'),
    close: word('close'),
    tab: word('tab'),
    notSent: word('notSent'),
    download: word('download'),
    yes: word('yes'),
    no: word('no'),
    bot: said.bot,
  };
}
