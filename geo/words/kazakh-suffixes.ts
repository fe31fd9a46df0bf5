/**
 * Case endings that Kazakh puts on a number written in digits: they follow the last word of the number
 * as it is spoken ("1000-нан" from "мың", "400-ге" from "жүз").
 */
type Case = 'ablative' | 'dative';

const UNITS = {
  ablative: ['ден', 'ден', 'ден', 'тен', 'тен', 'тен', 'дан', 'ден', 'ден', 'дан'],
  dative: ['ге', 'ге', 'ге', 'ке', 'ке', 'ке', 'ға', 'ге', 'ге', 'ға'],
} as const;
/** 10, 20, … 90, from the second place on. */
const TENS = {
  ablative: ['', 'нан', 'дан', 'дан', 'тан', 'ден', 'тан', 'тен', 'нен', 'нан'],
  dative: ['', 'ға', 'ға', 'ға', 'қа', 'ге', 'қа', 'ке', 'ге', 'ға'],
} as const;
const HUNDRED = { ablative: 'ден', dative: 'ге' } as const;
/** Thousand and million end alike. */
const THOUSAND = { ablative: 'нан', dative: 'ға' } as const;

/** The ending with its hyphen. @param value a whole number from 0 to 999,999,999. */
export function kazakhSuffix(value: number, grammaticalCase: Case): string {
  return `-${endingOf(value, grammaticalCase)}`;
}

function endingOf(value: number, grammaticalCase: Case): string {
  if (value === 0 || value % 10 > 0) return UNITS[grammaticalCase][value % 10] ?? '';
  if (value % 100 > 0) return TENS[grammaticalCase][(value % 100) / 10] ?? '';
  return value % 1000 > 0 ? HUNDRED[grammaticalCase] : THOUSAND[grammaticalCase];
}
