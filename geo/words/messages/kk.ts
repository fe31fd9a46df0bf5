import { en } from './en.ts';

export const kk: Readonly<Record<keyof typeof en, string>> = { ...en };
