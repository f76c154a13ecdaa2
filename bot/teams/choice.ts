import { openUrl, outcomeCard } from '../../cards/card.ts';
import { type CardJson, renderCard } from '../../cards/renderCard.ts';
import { textsIn } from '../../cards/texts/index.ts';
import type { Language } from '../../domain/people.ts';
import { LINK_MINUTES } from './oneTimeLinks.ts';

/** What the first contact in an employer's Teams tells and asks: who can read along there, and where to go on. */
export function choiceCard(language: Language): CardJson {
  const { talk } = textsIn(language);
  const button = (channel: 'teams' | 'webChat'): CardJson =>
    renderCard('submit', {
      title: talk.employerTeams[channel],
      style: 'default',
      carried: { verb: 'channel.choose', channel },
    });
  return renderCard('menu', {
    title: talk.channel.choose,
    text: talk.employerTeams.text,
    rows: [],
    actions: [button('teams'), button('webChat')],
  });
}

/** A link that opens the web chat once. */
export function linkCard(address: string, language: Language): CardJson {
  const { talk } = textsIn(language);
  return renderCard('menu', {
    title: talk.channel.webChat,
    text: talk.employerTeams.link(LINK_MINUTES),
    rows: [],
    actions: [openUrl(talk.employerTeams.openLink, address)],
  });
}

/** A card of words without buttons; what answers a click that has nothing else to show. */
export function wordsCard(words: string, language: Language): CardJson {
  return outcomeCard(textsIn(language).talk.name, words);
}
