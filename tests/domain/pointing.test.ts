import { describe, expect, test } from 'vitest';
import { wallAt } from '#domain/instant.ts';
import { type PointStep, pointAt, pointed } from '#domain/pointing.ts';

const hours = { first: 8 * 60, last: 18 * 60 };
const lee = { providerId: 'lee', locationId: 'chicago' };
const fox = { providerId: 'fox', locationId: 'phoenix' };
const columns = [lee, fox];
const at = (time: string) => new Date(`2026-11-24T${time}:00.000Z`);

describe('a point begins', () => {
  test.each([
    ['10:30', '10:30', 'at a quarter'],
    ['10:31', '10:45', 'or at the next one'],
    ['06:00', '08:00', 'no earlier than is drawn'],
    ['17:50', '17:45', 'with room for itself at the end'],
  ])('%s is %s: %s', (wall, place) => {
    expect(pointAt(at(wall), hours, lee)).toEqual({ wall: at(place), column: lee });
  });
});

describe('a point goes', () => {
  const from = { wall: at('10:30'), column: lee };
  test.each<[PointStep, object, string]>([
    [{ kind: 'later', minutes: 15 }, { wall: at('10:45'), column: lee }, 'down'],
    [{ kind: 'later', minutes: -5 }, { wall: at('10:25'), column: lee }, 'up, finely'],
    [{ kind: 'later', minutes: -600 }, { wall: at('08:00'), column: lee }, 'not above the first hour'],
    [{ kind: 'later', minutes: 600 }, { wall: at('17:45'), column: lee }, 'not below the last'],
    [{ kind: 'column', by: 1 }, { wall: at('10:30'), column: fox }, 'to the column beside it'],
    [{ kind: 'column', by: -1 }, from, 'not past the first'],
    [{ kind: 'days', days: 1 }, { wall: wallAt('2026-11-25', 630), column: lee }, 'to the next day'],
  ])('%o', (step, place) => {
    expect(pointed(from, step, columns, hours)).toEqual(place);
  });

  test('from day to day of a week, where nobody’s column is meant', () => {
    expect(pointed({ wall: at('10:30') }, { kind: 'column', by: 1 }, columns, hours)).toEqual({
      wall: at('10:30'),
    });
  });
});
