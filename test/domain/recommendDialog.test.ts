import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type AidAnswerIds,
  type AidQuestionId,
  aidQuestions,
  answeredQuestions,
  factsOf,
  nextQuestion,
  questionsLeft,
  requestSubject,
  withAnswer,
  withoutLastAnswer,
} from '../../domain/aid.ts';
import type { Facts } from '../../domain/aidFacts.ts';
import { aidRules } from '../../domain/aidRules.ts';
import { outcomeOf, recommend } from '../../domain/recommend.ts';
import { anyFacts, runs } from '../support/aidFacts.ts';
import { aidPaths } from '../support/aidPaths.ts';

/** What a person in this situation answers to each question; written apart from the table, from the meaning of the labels. */
const answerOf: { readonly [Q in AidQuestionId]: (f: Facts) => AidAnswerIds[Q] } = {
  asker: ({ asker }) => asker,
  topic: (f) => {
    if (['payOrLeave', 'uwvDecision', 'specialistDiagnosis'].includes(f.subject)) return 'other';
    if (['suitableWork', 'employerEffort', 'employeeEffort'].includes(f.subject)) return 'work';
    if (f.subject === 'conduct' || f.subject === 'noClick') return 'physician';
    return f.conductComplaint ? 'both' : 'advice';
  },
  advice: ({ subject }) =>
    subject === 'occupationalDisease' || subject === 'consultation' || subject === 'healthCheck'
      ? subject
      : subject === 'preEmploymentExam'
        ? 'examAfterHiring'
        : 'absenceAdvice',
  physician: (f) => (f.subject === 'conduct' || f.conductComplaint ? 'conduct' : 'noClick'),
  work: ({ subject }) =>
    subject === 'suitableWork' || subject === 'employerEffort' ? subject : 'employeeEffort',
  other: ({ subject }) =>
    subject === 'uwvDecision' || subject === 'specialistDiagnosis' ? subject : 'payOrLeave',
  employerAbout: ({ subject }) =>
    subject === 'absenceAdvice' ||
    subject === 'suitableWork' ||
    subject === 'employeeEffort' ||
    subject === 'employerEffort' ||
    subject === 'uwvDecision'
      ? subject
      : 'somethingElse',
  applicantAbout: (f) => {
    if (f.subject === 'preEmploymentExam') return 'examResult';
    return f.subject === 'conduct' || f.conductComplaint ? 'conduct' : 'somethingElse';
  },
  resultAge: (f) => (f.daysSinceResult <= 7 ? 'withinWeek' : 'longerAgo'),
  alsoDoubt: (f) => (f.doubtsAdvice ? 'yes' : 'no'),
  adviceFrom: ({ adviceFrom }) => adviceFrom,
  legal: ({ legal }) => legal,
  readDifferently: (f) => (f.misunderstanding ? 'yes' : 'no'),
  position: (f) => {
    if (f.initiative === 'physician') return 'offered';
    if (f.misunderstanding) return 'readDifferently';
    if (f.disputeWithEmployer && f.subject === 'absenceAdvice') return 'stalled';
    if (f.agreesWithAdvice) return 'agrees';
    if (f.doubtsAdvice || f.subject === 'preEmploymentExam') return 'doubts';
    return f.pressureByEmployer ? 'pressure' : 'unclear';
  },
  illFor: (f) => (f.sickWeeks <= 104 ? 'twoYearsOrLess' : 'longer'),
  explained: (f) => (f.questionExplained ? 'yes' : 'no'),
  earlier: (f) => {
    if (f.earlierSameQuestion > 0) return f.newFacts ? 'sameWithNews' : 'sameNothingNew';
    if (f.afterSecondOpinion) return f.newFacts ? 'sameWithNews' : 'notFollowed';
    if (f.refusedBefore === 'reasoned') return 'refusedWithReasons';
    if (f.refusedBefore === 'unreasoned') return 'refusedWithoutReasons';
    return f.earlierOtherQuestion > 0 ? 'otherQuestion' : 'never';
  },
};

/** The answers a person in this situation gives until the aid is done. */
function answersOf(facts: Facts): readonly string[] {
  let answers: readonly string[] = [];
  for (let open = nextQuestion(answers); open !== 'done'; open = nextQuestion(answers)) {
    const more = withAnswer(answers, answerOf[open.id](facts));
    if (!more) throw new Error(`${open.id} offers no ${answerOf[open.id](facts)}`);
    answers = more;
  }
  return answers;
}

const stated = (answers: readonly string[]): Facts => {
  const facts = factsOf(answers);
  if (!facts) throw new Error(`no facts after ${answers.join(' ')}`);
  return facts;
};

const paths = aidPaths();
process.stdout.write(
  `decision aid: ${paths.length} paths, at most ${Math.max(...paths.map((path) => path.length))} questions\n`,
);

describe('Every path of the decision aid', () => {
  it('ends after at most eight questions, with who asks and what about known', () => {
    expect(paths.filter((path) => path.length > 8 || !factsOf(path))).toEqual([]);
  });

  it('asks each question and takes each answer on some path', () => {
    const given = new Set(
      paths.flatMap(answeredQuestions).map(({ question, answer }) => `${question} ${answer}`),
    );
    const written = aidQuestions.flatMap(({ id, answers }) => answers.map((answer) => `${id} ${answer.id}`));
    expect(written.filter((answer) => !given.has(answer))).toEqual([]);
  });

  it('asks who and what about first', () => {
    const second = ['topic', 'employerAbout', 'applicantAbout'];
    const wrong = paths.filter((path) => {
      const [who, about] = answeredQuestions(path);
      return who?.question !== 'asker' || !second.includes(about?.question ?? '');
    });
    expect(wrong).toEqual([]);
  });

  it('leads to every reason that the rules know', () => {
    const reached = new Set(paths.map((path) => outcomeOf(stated(path)).reason));
    expect(aidRules.map(({ reason }) => reason).filter((reason) => !reached.has(reason))).toEqual([]);
  });

  it('counts the questions left honestly: one less at least with every answer, and exact on the longest path', () => {
    for (const path of paths) {
      const left = path.map((_, given) => questionsLeft(path.slice(0, given)));
      expect(left.every((count, given) => count >= path.length - given)).toBe(true);
      expect([...left, 0].every((count, i, all) => i === 0 || count < (all[i - 1] ?? 0))).toBe(true);
    }
    expect(questionsLeft([])).toBe(Math.max(...paths.map((path) => path.length)));
  });

  it('asks nothing that cannot matter: some two answers to each question lead to different outcomes', () => {
    const outcomes = new Map<string, Map<string, Set<string>>>();
    for (const path of paths) {
      const said = JSON.stringify(recommend(stated(path)));
      for (const [given, answer] of path.entries()) {
        const before = path.slice(0, given).join(' ');
        const at = outcomes.get(before) ?? new Map<string, Set<string>>();
        outcomes.set(before, at.set(answer, (at.get(answer) ?? new Set()).add(said)));
      }
    }
    const idle = [...outcomes].filter(
      ([, answers]) => new Set([...answers.values()].flatMap((all) => [...all])).size < 2,
    );
    expect(idle.map(([before]) => before)).toEqual([]);
  });
});

describe('The dialog and the function', () => {
  it('name the same instrument for 10,000 fact sets', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const said = recommend(stated(answersOf(facts))).instrument;
        return said === recommend(facts).instrument;
      }),
      runs,
    );
  });

  it('offer the second opinion to the same people in 10,000 fact sets about advice', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const elsewhere = ['payOrLeave', 'uwvDecision', 'specialistDiagnosis', 'conduct', 'noClick'];
        fc.pre(!elsewhere.includes(facts.subject));
        return outcomeOf(stated(answersOf(facts))).mayRequest === outcomeOf(facts).mayRequest;
      }),
      runs,
    );
  });

  it('warn of a refusal whoever repeats a question or cannot explain it', () => {
    const warned = paths.filter((path) => recommend(stated(path)).notices.includes('mayBeRefused'));
    const asked = paths.filter((path) => {
      const { questionExplained, earlierSameQuestion, newFacts } = stated(path);
      return !questionExplained || (earlierSameQuestion > 0 && !newFacts);
    });
    expect(warned).toEqual(asked);
  });
});

describe('Going through the questions', () => {
  const start = ['employee', 'advice', 'absenceAdvice'];

  it('takes an answer to the open question only', () => {
    expect(withAnswer(start, 'physician')).toEqual([...start, 'physician']);
    expect(withAnswer(start, 'employee')).toBeUndefined();
    expect(withAnswer(['employer', 'somethingElse'], 'employer')).toBeUndefined();
  });

  it('goes one question back from every point of every path', () => {
    for (const path of paths) expect(withoutLastAnswer(path)).toEqual(path.slice(0, -1));
    expect(withoutLastAnswer([])).toEqual([]);
  });

  it('goes on where an answer it does not know stands', () => {
    expect(nextQuestion([...start, 'gone', 'none'])).toEqual(nextQuestion(start));
    expect(withAnswer([...start, 'gone'], 'physician')).toEqual([...start, 'physician']);
  });

  it('knows no facts before who asks and what about are answered', () => {
    expect([factsOf([]), factsOf(['employee']), factsOf(['employee', 'advice'])]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('shows only the answers that can be true', () => {
    const open = (advice: string) => nextQuestion(['employee', 'advice', advice, 'physician', 'none']);
    expect(open('absenceAdvice')).toMatchObject({
      id: 'position',
      answers: expect.arrayContaining(['stalled', 'unclear']),
    });
    expect(open('examAfterHiring')).toEqual({
      id: 'position',
      answers: ['doubts', 'agrees', 'readDifferently', 'offered'],
    });
  });
});

describe('The request that follows', () => {
  it.each([
    ['absenceAdvice', 'absenceAdvice'],
    ['examAfterHiring', 'healthCheck'],
    ['occupationalDisease', 'occupationalDisease'],
  ])('is filled in beforehand for %s with %s', (advice, subject) => {
    expect(
      requestSubject(stated(['employee', 'advice', advice, 'physician', 'none', 'doubts', 'yes', 'never'])),
    ).toBe(subject);
  });

  it('leaves the subject open where the answers do not say it', () => {
    expect(requestSubject(stated(['employee', 'physician', 'noClick', 'none']))).toBeUndefined();
  });
});
