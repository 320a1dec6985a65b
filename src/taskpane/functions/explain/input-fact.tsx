import { Link } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import type { InputExplanation } from '../../../functions/explain/explain-call';
import { exactValue, shownPlace, shownValue } from '../../../functions/explain/shown-values';
import { EXPLANATION_TEXTS } from '../../../functions/explain/texts';
import type { ReferredValues } from '../../../workbook/active-cell';
import { formatArea, type SheetArea } from '../../../workbook/address';
import { usePlanStyles } from '../../plan/plan-styles';
import { useLanguage } from '../../shell/language';
import { EXPLAIN_TEXTS } from './texts';

/** What one parameter was handed, with the way to the cells it came from. */
export function InputFact(props: {
  input: InputExplanation;
  /** The argument as the formula bar shows it. */
  written: string;
  home: string;
  onGoTo: (place: SheetArea) => void;
}): ReactNode {
  const { input, written, home, onGoTo } = props;
  const { argument, cells, parameter, readAs, value } = input;
  const styles = usePlanStyles();
  const { language, say } = useLanguage();
  const link = (one: ReferredValues): ReactNode => (
    <CellLink cells={one} home={home} about={say(parameter.name)} onGoTo={onGoTo} />
  );
  return (
    <>
      <dt className={styles.quiet}>{say(parameter.name)}</dt>
      <dd className={styles.fact}>
        {argument.kind === 'omitted' && say(EXPLANATION_TEXTS.omitted)}
        {argument.kind === 'literal' && written}
        {argument.kind === 'expression' && `${written} (${say(EXPLANATION_TEXTS.notCalculated)})`}
        {(argument.kind === 'reference' || argument.kind === 'call') &&
          (value === undefined ? say(EXPLANATION_TEXTS.unreadable) : shownValue(value, language))}
        {readAs !== undefined && `, ${say(EXPLANATION_TEXTS.readAs)} ${exactValue(readAs, language)}`}
        {argument.kind === 'reference' && argument.reference.kind !== 'area' && ` (${written})`}
        {argument.kind === 'call' && ` (${written})`}
        {argument.kind === 'expression'
          ? cells.map((one) => (
              <div key={shownPlace(one)}>
                {link(one)}:{' '}
                {one.values === null ? say(EXPLANATION_TEXTS.unreadable) : shownValue(one.values, language)}
              </div>
            ))
          : cells.map((one) => <Fragment key={shownPlace(one)}> · {link(one)}</Fragment>)}
      </dd>
    </>
  );
}

/** The sheet is named where it is another than that of the formula. */
function CellLink(props: {
  cells: ReferredValues;
  home: string;
  about: string;
  onGoTo: (place: SheetArea) => void;
}): ReactNode {
  const { cells, home, about, onGoTo } = props;
  const { sheet, area } = cells;
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const shown = sheet === home ? formatArea(area) : shownPlace(cells);
  return (
    <Link
      inline
      as="button"
      className={styles.link}
      aria-label={`${shown}: ${say(EXPLAIN_TEXTS.goTo)}, ${about}`}
      onClick={() => {
        onGoTo({ sheet, area });
      }}
    >
      {shown}
    </Link>
  );
}
