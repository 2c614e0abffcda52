import { describe, expect, test } from 'vitest';
import { clinicalChanges } from '#domain/diff/clinicalChanges.ts';
import { clinicalTokens } from '#domain/diff/clinicalTokens.ts';

const changes = (before: string, after: string) =>
  clinicalChanges(`<p>${before}</p>`, `<p>${after}</p>`).map(
    ({ kind, before: was, after: is }) => `${kind}: ${was || '–'} → ${is || '–'}`,
  );

describe('what could hurt somebody when it changes', () => {
  test.each([
    ['Take 5 mg at night.', 'Take 50 mg at night.', ['dose: 5 mg → 50 mg']],
    ['Take 5 mg at night.', 'Take 5 g at night.', ['dose: 5 mg → 5 g']],
    ['Take 0.5 mg.', 'Take .5 mg.', ['dose: 0.5 mg → 5 mg']],
    ['Take 1,000 mg.', 'Take 1.000 mg.', ['dose: 1,000 mg → 1.000 mg']],
    ['Helps 30% of people.', 'Helps 13% of people.', ['dose: 30% → 13%']],
    ['Rest for two days.', 'Rest for ten days.', ['duration: two days → ten days']],
    ['Rest for 2 days.', 'Rest for 2 weeks.', ['duration: 2 days → 2 weeks']],
    ['Use it twice a day.', 'Use it three times a day.', ['frequency: twice a day → three times a day']],
    ['Use it 4-6 times daily.', 'Use it 4-8 times daily.', ['frequency: 4-6 times daily → 4-8 times daily']],
    ['Do not stop it at once.', 'Do stop it at once.', ['negation: not → –']],
    ['You can drive.', 'You cannot drive.', ['negation: – → cannot']],
    ['Take it with milk.', 'Take it without milk.', ['negation: – → without']],
    ['Use heat.', 'Avoid heat.', ['negation: – → Avoid']],
    ['Call 911.', 'Call 912.', ['number: 911 → 912']],
    ['Tome 5 gotas cada noche.', 'Tome 15 gotas cada noche.', ['dose: 5 gotas → 15 gotas']],
    ['No lo deje de golpe.', 'Déjelo de golpe.', ['negation: No → –', 'negation: deje → –']],
    ['Durante dos semanas.', 'Durante doce semanas.', ['duration: dos semanas → doce semanas']],
    ['Tómelo sin comida.', 'Tómelo con comida.', ['negation: sin → –']],
  ])('%s → %s', (before, after, told) => {
    expect(changes(before, after)).toEqual(told);
  });

  test.each([
    ['Rest for two days.', 'Rest for 2 days.'],
    ['Take 5 mg.', 'Take  5 mg .'],
    ['Wait 4–6 weeks.', 'Wait 4-6 weeks.'],
    ['Walk in the morning.', 'Stroll each morning, gently.'],
    ['It doesn’t hurt.', "It doesn't hurt."],
  ])('the same said otherwise is no change: %s → %s', (before, after) => {
    expect(changes(before, after)).toEqual([]);
  });

  test('what came or went with a whole paragraph counts too, and says in which sentence', () => {
    const [change, ...more] = clinicalChanges(
      '<p>Rest. Walk.</p>',
      '<p>Rest. Walk.</p><p>It is safe. Never take more than 4 g.</p>',
    );
    expect(change).toMatchObject({
      kind: 'negation',
      before: '',
      after: 'Never',
      sentenceBefore: '',
      sentenceAfter: 'Never take more than 4 g.',
    });
    expect(more.map(({ after }) => after)).toEqual(['4 g']);
  });

  test('a number that moved with its sentence to another paragraph unchanged is told where it left and where it came', () => {
    const told = clinicalChanges(
      '<h2>A</h2><p>Take 5 mg.</p><h2>B</h2>',
      '<h2>A</h2><h2>B</h2><p>Take 5 mg.</p>',
    );
    expect(told.map(({ before, after }) => [before, after])).toEqual([
      ['5 mg', ''],
      ['', '5 mg'],
    ]);
  });

  test('each change has a key of its own, the same the next time it is looked for', () => {
    const twice = () =>
      clinicalChanges('<p>Take 5 mg.</p><p>Take 5 mg.</p>', '<p>Take 6 mg.</p><p>Take 6 mg.</p>');
    const keys = twice().map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
    expect(twice().map(({ key }) => key)).toEqual(keys);
  });

  test('words that only look like numbers and negations are none', () => {
    expect(clinicalTokens('Nothing soothes someone at noon in Bostonia.').map(({ text }) => text)).toEqual(
      [],
    );
  });
});
