import { carriedBy } from '../../cards/actionForm.ts';
import { blocksOf } from '../../cards/card.ts';
import { type CardJson, renderCard } from '../../cards/renderCard.ts';
import { fact, heading, lines } from '../../cards/seen.ts';
import { textsIn } from '../../cards/texts/index.ts';
import type { Language } from '../../domain/people.ts';
import { type Step, steps } from '../../domain/procedure.ts';

export type GuideRole = 'employee' | 'physician' | 'secondPhysician';

/** One page of the step guide as a card, with previous, next, and all steps and roles. */
export function guideCard(step: Step, role: GuideRole, language: Language): CardJson {
  const { actions, guide } = textsIn(language);
  const inputs = actions.inputs['guide.show'];
  const page = guide.pages[role][step];
  const { blocks } = blocksOf(
    lines(
      page.noRole && guide.labels.noRole,
      page.intro,
      heading(guide.labels.whatHappens),
      ...page.whatHappens,
      page.asked.length > 0 && heading(guide.labels.asked),
      ...page.asked,
      page.expect.length > 0 && heading(guide.labels.expect),
      ...page.expect,
      fact(guide.labels.howLong, page.howLong),
    ),
    'webChat',
  );
  const said = blocks.map((block) => [block.label, block.text].filter((part) => part !== '').join(': '));
  const lead = `${guide.labels.step(step)} · ${guide.roles[role]}`;
  return renderCard('guide', {
    speak: [lead, page.title, ...said].join('. '),
    lead,
    title: page.title,
    blocks: [...blocks],
    actions: neighbours(step).map(([title, to]) =>
      renderCard('submit', {
        title: guide.labels[title],
        style: 'default',
        carried: { ...carriedBy({ verb: 'guide.show' }), step: to, role },
      }),
    ),
    jumpTitle: guide.labels.chooseStep,
    stepLabel: inputs.step?.label ?? '',
    roleLabel: inputs.role?.label ?? '',
    required: inputs.step?.error ?? '',
    step: String(step),
    role,
    steps: steps.map((each) => ({
      value: String(each.step),
      title: `${each.step}. ${actions.steps[each.step]}`,
    })),
    roles: (['employee', 'physician', 'secondPhysician'] as const).map((value) => ({
      value,
      title: guide.roles[value],
    })),
    show: actions.verbs['guide.show'].label,
    carried: carriedBy({ verb: 'guide.show' }),
  });
}

/** A step of the guide by its number. */
export function guideStep(number: number): Step | undefined {
  return steps.find((each) => each.step === number)?.step;
}

function neighbours(step: Step): readonly (readonly ['previous' | 'next', number])[] {
  const all: readonly (readonly ['previous' | 'next', number])[] = [
    ['previous', step - 1],
    ['next', step + 1],
  ];
  return all.filter(([, to]) => to >= 1 && to <= steps.length);
}
