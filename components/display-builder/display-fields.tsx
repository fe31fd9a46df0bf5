import { Choice, Field } from '#components/builder/field.tsx';
import {
  DISPLAY_LIMITS,
  DISPLAY_ORDERS,
  DISPLAY_PANELS,
  DISPLAY_PARAMETERS,
  DISPLAY_THEMES,
  type DisplayOrder,
  type DisplayPanel,
  type DisplaySetting,
  type DisplayTheme,
} from '#geo/links/display-parameters.ts';
import { LANGUAGES, type Language } from '#geo/model/language.ts';
import { CheckList } from './check-list.tsx';

export interface DisplayFieldWords {
  readonly places: string;
  readonly placesHelp: string;
  readonly dwell: string;
  readonly order: string;
  readonly orders: Readonly<Record<DisplayOrder, string>>;
  readonly panels: string;
  readonly panelNames: Readonly<Record<DisplayPanel, string>>;
  readonly languages: string;
  readonly languageNames: Readonly<Record<Language, string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<DisplayTheme, string>>;
  readonly margin: string;
  readonly shift: string;
  readonly shifts: Readonly<Record<'on' | 'off', string>>;
  readonly moment: string;
  readonly momentHelp: string;
  readonly replay: string;
  readonly replayHelp: string;
}

export interface PlaceOffer {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly chosen: DisplaySetting;
  readonly zone: string;
  readonly places: readonly PlaceOffer[];
  readonly words: DisplayFieldWords;
}

const KEYS = DISPLAY_PARAMETERS;

/** What can be chosen of a display; each name is a parameter of its address. */
export function DisplayFields({ chosen, zone, places, words }: Props) {
  return (
    <>
      <CheckList
        name={KEYS.languages.key}
        label={words.languages}
        chosen={chosen.languages}
        choices={LANGUAGES.map((id) => ({ id, name: words.languageNames[id] }))}
      />
      <CheckList
        name={KEYS.panels.key}
        label={words.panels}
        chosen={chosen.panels}
        choices={DISPLAY_PANELS.map((id) => ({ id, name: words.panelNames[id] }))}
      />
      <Choice name={KEYS.order.key} label={words.order} value={chosen.order}>
        {DISPLAY_ORDERS.map((order) => [order, words.orders[order]])}
      </Choice>
      <NumberField
        name="dwell"
        label={words.dwell}
        value={chosen.dwellSeconds}
        limits={DISPLAY_LIMITS.dwell}
      />
      <LookFields chosen={chosen} words={words} />
      <TimeFields chosen={chosen} zone={zone} words={words} />
      <CheckList
        name={KEYS.places.key}
        label={words.places}
        help={words.placesHelp}
        chosen={chosen.places ?? []}
        choices={places}
        isWide
      />
    </>
  );
}

function LookFields({ chosen, words }: Pick<Props, 'chosen' | 'words'>) {
  return (
    <>
      <Choice name={KEYS.theme.key} label={words.theme} value={chosen.theme}>
        {DISPLAY_THEMES.map((theme) => [theme, words.themes[theme]])}
      </Choice>
      <NumberField
        name="margin"
        label={words.margin}
        value={chosen.marginPercent}
        limits={DISPLAY_LIMITS.margin}
        step={0.5}
      />
      <Choice name={KEYS.shift.key} label={words.shift} value={chosen.shifts ? 'on' : 'off'}>
        {(['on', 'off'] as const).map((one) => [one, words.shifts[one]])}
      </Choice>
    </>
  );
}

function TimeFields({ chosen, zone, words }: Omit<Props, 'places'>) {
  const { at, replay } = chosen;
  return (
    <>
      <Field label={words.moment} help={words.momentHelp}>
        {(tied) => (
          <input
            {...tied}
            type="text"
            name={KEYS.at.key}
            defaultValue={at === null ? '' : KEYS.at.format(at, zone)}
            placeholder="2022-01-09T15:00Z"
          />
        )}
      </Field>
      <NumberField
        name="replay"
        label={words.replay}
        help={words.replayHelp}
        value={replay}
        limits={DISPLAY_LIMITS.replay}
      />
    </>
  );
}

interface NumberFieldProps {
  readonly name: keyof typeof DISPLAY_LIMITS;
  readonly label: string;
  readonly help?: string;
  readonly value: number | null;
  readonly limits: { readonly least: number; readonly most: number };
  readonly step?: number;
}

function NumberField({ name, label, help, value, limits, step = 1 }: NumberFieldProps) {
  return (
    <Field label={label} {...(help === undefined ? {} : { help })}>
      {(tied) => (
        <input
          {...tied}
          type="number"
          name={name}
          min={limits.least}
          max={limits.most}
          step={step}
          defaultValue={value ?? ''}
        />
      )}
    </Field>
  );
}
