import { Button, Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import {
  SCOPES,
  addDraft,
  problemsOf,
  type DraftProblems,
  type FigureDraft,
} from '../../handlingsplan/data/new-figure';
import { maalepunktWithId } from '../../handlingsplan/find-maalepunkt';
import { usePlan } from '../plan/plan-context';
import { usePlanStyles } from '../plan/plan-styles';
import { SubPage } from '../plan/sub-page';
import { useLanguage } from '../shell/language';
import { MaalepunktSelect } from './maalepunkt-select';
import { DATA_TEXTS, FORM_TEXTS, SCOPE_CHOICES } from './texts';

const EMPTY: FigureDraft = {
  maalepunkt: '',
  indicator: '',
  unit: '',
  scope: 'Organisation',
  afdeling: '',
  year: '',
  value: '',
  source: '',
  estimated: false,
  benchmark: '',
};

/** One figure to type in. What is the same for the next one stays when it has been written. */
export default function FigureForm({ onBack }: { onBack: () => void }): ReactNode {
  const { book, busy, today, onEdit } = usePlan();
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const [draft, setDraft] = useState<FigureDraft>({ ...EMPTY, year: String(Number(today.slice(0, 4)) - 1) });
  const [tried, setTried] = useState(false);
  const problems = problemsOf(book.plan, draft);
  const shown: DraftProblems = tried ? problems : {};
  const change = (part: Partial<FigureDraft>): void => {
    setDraft((now) => ({ ...now, ...part }));
  };
  const text = (key: 'unit' | 'afdeling' | 'year' | 'value' | 'source' | 'benchmark'): ReactNode => (
    <TextField
      label={say(FORM_TEXTS[key])}
      value={draft[key]}
      problem={shown[key] && say(shown[key])}
      onChange={(value) => {
        change({ [key]: value });
      }}
    />
  );
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (busy || Object.keys(problems).length > 0) return;
    onEdit(
      (read) => addDraft(read, draft),
      () => {
        setTried(false);
        change({ value: '', afdeling: '', benchmark: '' });
      },
    );
  };
  const hasAfdeling = draft.scope === 'Afdeling' || draft.scope === 'Beboere';
  return (
    <SubPage title={say(DATA_TEXTS.add)} back={say(DATA_TEXTS.back)} onBack={onBack}>
      <form onSubmit={submit} noValidate>
        <div className={styles.fields}>
          <MaalepunktSelect
            value={draft.maalepunkt}
            problem={shown.maalepunkt}
            onChange={(maalepunkt) => {
              change({ maalepunkt, indicator: '', unit: '' });
            }}
          />
          <IndicatorFields draft={draft} problems={shown} onChange={change} />
          {text('unit')}
          <Field
            label={say(FORM_TEXTS.scope)}
            {...(draft.scope === 'Beboere' && { hint: say(FORM_TEXTS.residentsHint) })}
          >
            <Select
              value={draft.scope}
              onChange={(_event, { value }) => {
                const scope = SCOPES.find((one) => one === value)!;
                change(scope === 'Afdeling' || scope === 'Beboere' ? { scope } : { scope, afdeling: '' });
              }}
            >
              {SCOPES.map((scope) => (
                <option key={scope} value={scope}>
                  {say(SCOPE_CHOICES[scope])}
                </option>
              ))}
            </Select>
          </Field>
          {hasAfdeling && text('afdeling')}
          {text('year')}
          {text('value')}
          {text('source')}
          <Checkbox
            label={say(FORM_TEXTS.estimated)}
            checked={draft.estimated}
            onChange={(_event, { checked }) => {
              change({ estimated: checked === true });
            }}
          />
          {draft.scope !== 'Landsgennemsnit' && text('benchmark')}
        </div>
        <div className={styles.actions}>
          <Button type="submit" appearance="primary" disabled={busy}>
            {say(FORM_TEXTS.preview)}
          </Button>
        </div>
      </form>
    </SubPage>
  );
}

const OWN = 'own';

/** The indicators of the målepunkt, or one of the user's own. */
function IndicatorFields(props: {
  draft: FigureDraft;
  problems: DraftProblems;
  onChange: (part: Partial<FigureDraft>) => void;
}): ReactNode {
  const { draft, problems, onChange } = props;
  const { say } = useLanguage();
  const [isOwn, setOwn] = useState(false);
  const indicators = maalepunktWithId(draft.maalepunkt)?.indicators ?? [];
  const problem = problems.indicator && say(problems.indicator);
  return (
    <>
      <Field label={say(FORM_TEXTS.indicator)} {...(!isOwn && problem && { validationMessage: problem })}>
        <Select
          value={isOwn ? OWN : draft.indicator}
          onChange={(_event, { value }) => {
            setOwn(value === OWN);
            const unit = indicators.find(({ name }) => name === value)?.unit ?? '';
            onChange({ indicator: value === OWN ? '' : value, unit });
          }}
        >
          <option value="">{say(FORM_TEXTS.choose)}</option>
          {indicators.map(({ name, unit }) => (
            <option key={name} value={name}>
              {name} ({unit})
            </option>
          ))}
          <option value={OWN}>{say(FORM_TEXTS.ownIndicator)}</option>
        </Select>
      </Field>
      {isOwn && (
        <TextField
          label={say(FORM_TEXTS.ownName)}
          value={draft.indicator}
          problem={problem}
          onChange={(indicator) => {
            onChange({ indicator });
          }}
        />
      )}
    </>
  );
}

function TextField(props: {
  label: string;
  value: string;
  problem: string | undefined;
  onChange: (value: string) => void;
}): ReactNode {
  const styles = usePlanStyles();
  return (
    <Field label={props.label} {...(props.problem !== undefined && { validationMessage: props.problem })}>
      <Input
        className={styles.control}
        value={props.value}
        onChange={(_event, { value }) => {
          props.onChange(value);
        }}
      />
    </Field>
  );
}
