import { Choice, Field } from '#components/builder/field.tsx';
import {
  LEAST_HEIGHT,
  MOST_HEIGHT,
  type EmbedChoice,
  type EmbedOffer,
} from '#geo/links/embed-form.ts';
import { EMBED_PARAMETERS, THEMES } from '#geo/links/embed-links.ts';
import { embedTargetText } from '#geo/links/embed-target.ts';
import { LANGUAGES, type Language } from '#geo/model/language.ts';

export interface FieldWords {
  readonly place: string;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly moment: string;
  readonly momentHelp: string;
  readonly width: string;
  readonly height: string;
  readonly resize: string;
  readonly resizes: Readonly<Record<'yes' | 'no', string>>;
}

interface FieldsProps {
  readonly offers: readonly EmbedOffer[];
  readonly chosen: EmbedChoice;
  readonly words: FieldWords;
}

/** What can be chosen of an embed; each name is a parameter of the address that the form asks for. */
export function EmbedFields({ offers, chosen, words }: FieldsProps) {
  const { setting, resizes } = chosen;
  const { at, zone } = setting;
  const moment = at === null ? '' : EMBED_PARAMETERS.at.format(at, zone);
  return (
    <>
      <PlaceField offers={offers} chosen={chosen} words={words} />
      <Choice name="lang" label={words.language} value={setting.language}>
        {LANGUAGES.map((language) => [language, words.languages[language]])}
      </Choice>
      <Choice name="theme" label={words.theme} value={setting.theme ?? 'auto'}>
        {(['auto', ...THEMES] as const).map((theme) => [theme, words.themes[theme]])}
      </Choice>
      <Field label={words.moment} help={words.momentHelp}>
        {(tied) => (
          <input
            {...tied}
            type="text"
            name="at"
            defaultValue={moment}
            placeholder="2022-01-09T15:00Z"
          />
        )}
      </Field>
      <SizeFields chosen={chosen} words={words} />
      <Choice name="resize" label={words.resize} value={resizes ? 'yes' : 'no'}>
        {(['yes', 'no'] as const).map((one) => [one, words.resizes[one]])}
      </Choice>
    </>
  );
}

function SizeFields({ chosen: { width, height }, words }: Omit<FieldsProps, 'offers'>) {
  return (
    <>
      <Field label={words.width}>
        {(tied) => (
          <input
            {...tied}
            type="text"
            name="width"
            defaultValue={width}
            pattern="[0-9]{2,4}|[0-9]{1,2}%|100%"
          />
        )}
      </Field>
      <Field label={words.height}>
        {(tied) => (
          <input
            {...tied}
            name="height"
            type="number"
            min={LEAST_HEIGHT}
            max={MOST_HEIGHT}
            defaultValue={height}
          />
        )}
      </Field>
    </>
  );
}

function PlaceField({ offers, chosen, words }: FieldsProps) {
  return (
    <Field label={words.place}>
      {(tied) => (
        <select {...tied} name="of" defaultValue={embedTargetText(chosen.target)}>
          {offers.map(({ label, targets }) => (
            <optgroup key={label} label={label}>
              {targets.map((one) => (
                <option key={embedTargetText(one.target)} value={embedTargetText(one.target)}>
                  {one.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}
