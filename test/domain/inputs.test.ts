import { describe, expect, it } from '@jest/globals';
import { type Input, parseInputs } from '../../domain/inputs.ts';
import { caseVerbNames, freeVerbNames, inputsOf, type Verb } from '../../domain/procedure.ts';

const today = '2026-11-02';

/** What is read from one raw value of an input: the value, or the problem. */
function read(verb: Verb, id: string, raw: unknown): unknown {
  const input = inputsOf(verb)[id];
  if (input === undefined) throw new Error(`${verb} has no ${id}.`);
  const parsed = parseInputs({ [id]: input }, { [id]: raw }, today);
  return parsed.ok ? parsed.values[id] : parsed.fields[0]?.problem;
}

const long = [
  'medicalSummary',
  'answer',
  'summary',
  'advice',
  'grounds',
  'handling',
  'reasons',
  'inaccuracies',
];
const everyInput = [...caseVerbNames, ...freeVerbNames].flatMap((verb) =>
  Object.entries<Input>(inputsOf(verb)).map(([id, input]) => ({ verb, id, input })),
);
const texts = everyInput.flatMap(({ verb, id, input }) =>
  input.type === 'text' || input.type === 'multiline' ? [{ verb, id, type: input.type }] : [],
);

describe('The length of texts', () => {
  it.each(texts)(
    'of $verb $id is 200 on one line, 4,000 on more, 20,000 where named',
    ({ verb, id, type }) => {
      // The advice that is disputed is told in the words of the employee: an ordinary text of several lines.
      const isLong = long.includes(id) && verb !== 'request.submit' && verb !== 'aid.answer';
      const most = type === 'text' ? 200 : isLong ? 20_000 : 4_000;
      expect(read(verb, id, 'x'.repeat(most))).toBe('x'.repeat(most));
      expect(read(verb, id, 'x'.repeat(most + 1))).toBe('tooLong');
    },
  );

  it('keeps a text as typed', () => {
    const typed = '  <b>Vet</b> & "zo"\n\n${field} [klik](http://x)\u202e ';
    expect(read('request.submit', 'question', typed)).toBe(typed);
  });

  it('takes no numbers, lists or objects for a text', () => {
    for (const raw of [5, true, ['a'], { a: 1 }])
      expect(read('request.submit', 'question', raw)).toBe('notText');
  });

  it('counts nothing but white space as nothing', () => {
    for (const raw of ['', '   ', '\n\t', null, undefined]) {
      expect(read('request.submit', 'question', raw)).toBe('missing');
      expect(read('request.submit', 'whatIsNew', raw)).toBeUndefined();
    }
  });
});

describe('Dates', () => {
  const dates = everyInput.flatMap(({ verb, id, input }) =>
    input.type === 'date' ? [{ verb, id, when: input.when }] : [],
  );

  it.each(dates)('of $verb $id is $when', ({ verb, id, when }) => {
    expect(read(verb, id, today)).toBe(today);
    expect(read(verb, id, '2026-11-01')).toBe(when === 'notPast' ? 'inPast' : '2026-11-01');
    expect(read(verb, id, '2026-11-03')).toBe(when === 'notFuture' ? 'inFuture' : '2026-11-03');
  });

  it('are the ones the procedure names', () => {
    expect(dates.map(({ id, when }) => `${id} ${when}`)).toEqual([
      'adviceDate notFuture',
      'discussedOn notFuture',
      'earliestDate notPast',
      'startDate notPast',
      'performedOn notFuture',
    ]);
  });

  it.each([
    '02-11-2026',
    '2026-11-2',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-31',
    '0001-01-01',
    20261101,
  ])('are not written %p', (raw) => {
    expect(read('request.submit', 'adviceDate', raw)).toBe('notDate');
  });

  it('know leap years', () => {
    expect(read('request.submit', 'adviceDate', '2024-02-29')).toBe('2024-02-29');
    expect(read('request.submit', 'adviceDate', '1900-02-29')).toBe('notDate');
  });
});

describe('Numbers, choices and yes or no', () => {
  it.each([
    [0.01, 0.01],
    ['950,50', 950.5],
    ['950.5', 950.5],
    [' 12 ', 12],
    [0, 'outOfRange'],
    ['-5', 'outOfRange'],
    [0.001, 'tooManyDecimals'],
    [1_000_001, 'outOfRange'],
    ['1.000,50', 'notNumber'],
    ['veel', 'notNumber'],
    [Number.NaN, 'notNumber'],
    [Number.POSITIVE_INFINITY, 'notNumber'],
    [true, 'notNumber'],
    [['5'], 'notNumber'],
  ])('read the amount %p as %p', (raw, value) => {
    expect(read('invoice.issue', 'amount', raw)).toBe(value);
  });

  it.each([
    [0, 0],
    ['9', 9],
    [21, 21],
    ['21%', 'notChoice'],
    [19, 'notChoice'],
  ])('read the VAT %p as %p', (raw, value) => {
    expect(read('invoice.issue', 'vat', raw)).toBe(value);
  });

  it.each([
    ['true', true],
    [true, true],
    ['false', 'mustBeTrue'],
    [false, 'mustBeTrue'],
    ['ja', 'notBoolean'],
    [1, 'notBoolean'],
  ])('read the agreement %p as %p', (raw, value) => {
    expect(read('authorisation.sign', 'agreed', raw)).toBe(value);
  });

  it.each([
    ['complaints', ['complaints']],
    ['treatment,complaints', ['complaints', 'treatment']],
    [' complaints , treatment ', ['complaints', 'treatment']],
    [
      ['treatment', 'complaints', 'treatment'],
      ['complaints', 'treatment'],
    ],
    [[], 'missing'],
    [',', 'notChoice'],
    ['complaints,weight', 'notChoice'],
    [[1], 'notChoice'],
    [{ complaints: true }, 'notChoice'],
  ])('read the items %p as %p', (raw, value) => {
    expect(read('authorisation.sign', 'items', raw)).toEqual(value);
  });

  it.each(['toString', '__proto__', 'constructor', ['repeated'], 7])('take no %p for a choice', (raw) => {
    expect(read('request.refuse', 'ground', raw)).toBe('notChoice');
  });

  it.each(['00:00', '23:59'])('take the time %s', (raw) =>
    expect(read('appointment.propose', 'startTime', raw)).toBe(raw),
  );
});

describe('Inputs nobody asked for', () => {
  it('are refused by name, and ignored when they hold nothing', () => {
    const inputs = inputsOf('referral.accept');
    expect(parseInputs(inputs, { documents: ['a'] }, today)).toEqual({
      ok: false,
      fields: [{ id: 'documents', problem: 'unknownField' }],
    });
    for (const documents of [[], '', null])
      expect(parseInputs(inputs, { documents }, today)).toEqual({ ok: true, values: {} });
  });

  it('cannot reach the prototype', () => {
    const raw = JSON.parse('{"__proto__":"x","constructor":"y"}');
    const parsed = parseInputs(inputsOf('referral.accept'), raw, today);
    expect(parsed.ok ? [] : parsed.fields.map(({ id }) => id)).toEqual(['__proto__', 'constructor']);
  });
});

describe('The verbs of the procedure', () => {
  it('have exactly the inputs of its table', () => {
    const table = Object.fromEntries(
      [...caseVerbNames, ...freeVerbNames].flatMap((verb) => {
        const ids = Object.entries<Input>(inputsOf(verb)).map(([id, input]) =>
          input.required ? id : `${id}?`,
        );
        return ids.length === 0 ? [] : [[verb, ids.join(' ')]];
      }),
    );
    expect(table).toEqual({
      'request.submit': 'subject adviceDate advice question whatIsNew?',
      'suitability.confirm': 'explanation? discussedOn?',
      'suitability.advise': 'instrument explanation',
      'request.insist': 'reason?',
      'request.refuse': 'ground reasons',
      'selection.recommend': 'secondPhysicianId note?',
      'selection.choose': 'first second? costsAccepted?',
      'availability.accept': 'earliestDate',
      'availability.decline': 'reason?',
      'authorisation.sign': 'agreed items',
      'document.add': 'documents forSecondPhysician',
      'referral.send': 'background workSituation medicalSummary? documents?',
      'referral.return': 'missing',
      'engagement.end': 'reason',
      'appointment.propose': 'startDate startTime durationMinutes place notes?',
      'appointment.cancel': 'reason?',
      'appointment.decline': 'reason?',
      'information.request': 'source name? what why',
      'information.provide': 'answer documents?',
      'information.record': 'summary documents?',
      'draft.submit': 'advice grounds',
      'draft.comment': 'inaccuracies',
      'advice.finalise': 'advice grounds handling?',
      'sharing.consent': 'agreed',
      'adoption.decide': 'outcome reasons adviceChanged',
      'transfer.request': 'reason',
      'transfer.decide': 'granted reasons newPhysician?',
      'invoice.issue': 'amount vat performedOn number?',
      'request.withdraw': 'reason?',
      'evaluation.give': 'score',
      'participant.replace': 'role personId',
      'aid.answer': 'answer',
      'guide.show': 'step role',
      'language.set': 'language',
      'channel.choose': 'channel',
    });
  });
});
