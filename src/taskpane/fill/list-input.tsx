import { Combobox, Option, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { matching } from '../../vsme/form/list-search';
import { useLanguage } from '../shell/language';
import { FILL_TEXTS } from './texts';

/** More than people read; typing narrows it. */
const MOST_SHOWN = 40;

const useStyles = makeStyles({
  root: { minWidth: 0, width: '100%' },
  input: { minWidth: 0, width: '100%' },
  list: { maxHeight: '40vh' },
});

/** A value of a list, found by typing: by its words, its code or what it is called in Danish. */
export function ListInput(props: {
  value: string;
  /** `null` while the list has not been read: then whatever is typed is the answer. */
  allowed: readonly string[] | null;
  disabled: boolean;
  onChange: (value: string | null) => void;
}): ReactNode {
  const { value, allowed, disabled, onChange, ...field } = props;
  const styles = useStyles();
  const { say } = useLanguage();
  const [search, setSearch] = useState<string | null>(null);
  const found = matching(allowed ?? [], search ?? '');
  const shown = found.slice(0, MOST_SHOWN);
  return (
    <Combobox
      {...field}
      className={styles.root}
      input={{ className: styles.input }}
      listbox={{ className: styles.list }}
      freeform
      clearable
      disabled={disabled}
      placeholder={say(FILL_TEXTS.search)}
      value={search ?? value.trim()}
      selectedOptions={value === '' ? [] : [value]}
      onChange={(event) => {
        setSearch(event.target.value);
      }}
      onOptionSelect={(_event, { optionValue }) => {
        setSearch(null);
        onChange(optionValue === undefined || optionValue === '' ? null : optionValue);
      }}
      onBlur={() => {
        if (search === null) return;
        const [only] = found;
        const typed = search.trim();
        setSearch(null);
        onChange(typed === '' ? null : found.length === 1 ? only! : typed);
      }}
    >
      {shown.map((option) => (
        <Option key={option} value={option} text={option.trim()}>
          {option.trim()}
        </Option>
      ))}
      {found.length === 0 && (
        <Option disabled value="" text="">
          {say(allowed ? FILL_TEXTS.noMatch : FILL_TEXTS.unreadList)}
        </Option>
      )}
      {found.length > shown.length && (
        <Option disabled value="" text="">
          {say(FILL_TEXTS.moreMatches)}
        </Option>
      )}
    </Combobox>
  );
}
