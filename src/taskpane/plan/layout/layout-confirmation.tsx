import { Button, MessageBar, MessageBarBody, Select, makeStyles, tokens } from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { confirmLayout } from '../../../handlingsplan/edit/confirm-layout';
import { columnHeading } from '../../../handlingsplan/layout/column-heading';
import type { PlanLayout } from '../../../handlingsplan/layout/layout';
import { columnLetters, formatCell } from '../../../workbook/address';
import { useLanguage } from '../../shell/language';
import { Section } from '../../shell/section';
import { CellLink } from '../cell-link';
import { usePlan } from '../plan-context';
import { usePlanStyles } from '../plan-styles';
import { SubPage } from '../sub-page';
import {
  NOT_USED,
  choicesFor,
  headingsIn,
  meaningOf,
  rowOf,
  withMeaning,
  type Heading,
  type Meaning,
} from './meanings';
import { EVIDENCE_TEXTS, LAYOUT_TEXTS, ROLE_TEXTS } from './texts';

const useStyles = makeStyles({
  heading: { overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  guess: {
    color: tokens.colorStatusWarningForeground1,
    verticalAlign: 'text-bottom',
    marginRight: tokens.spacingHorizontalXXS,
  },
  bar: { margin: `${tokens.spacingVerticalS} 0` },
  barBody: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

/** What was found where, for a person to correct and confirm. */
export function LayoutConfirmation(props: {
  /** Where it stands as a page of its own, and not in front of the plan. */
  onBack?: () => void;
}): ReactNode {
  const { onBack } = props;
  const { book, busy, onEdit } = usePlan();
  const styles = { ...usePlanStyles(), ...useStyles() };
  const { say } = useLanguage();
  const [corrected, setCorrected] = useState<{ readonly of: PlanLayout; readonly layout: PlanLayout } | null>(
    null,
  );
  // What was corrected in a layout that is no longer there is corrected no more.
  const layout = corrected?.of === book.layout ? corrected.layout : book.layout;
  const content = (
    <>
      <p className={styles.text}>{say(LAYOUT_TEXTS.body)}</p>
      {layout.certainty === 'uncertain' && (
        <MessageBar className={styles.bar} intent="warning" layout="multiline">
          <MessageBarBody className={styles.barBody}>{say(LAYOUT_TEXTS.uncertain)}</MessageBarBody>
        </MessageBar>
      )}
      {layout.blocks.map(({ sheet, role }, index) => (
        <Section
          key={`${sheet} ${index}`}
          title={`${say(LAYOUT_TEXTS.sheet)} »${sheet}«: ${say(ROLE_TEXTS[role])}`}
        >
          <ul className={styles.list}>
            {headingsIn(layout, index).map((heading) => (
              <HeadingLine
                key={`${heading.kind} ${rowOf(layout, heading)} ${heading.bound.column}`}
                layout={layout}
                heading={heading}
                onMeaning={(meaning) => {
                  setCorrected({ of: book.layout, layout: withMeaning(layout, heading, meaning) });
                }}
              />
            ))}
          </ul>
        </Section>
      ))}
      {layout.missing.length > 0 && (
        <Section title={say(LAYOUT_TEXTS.missing)}>
          <p className={styles.text}>
            {say(LAYOUT_TEXTS.missingBody)} {layout.missing.map((key) => say(columnHeading(key))).join(', ')}.
          </p>
        </Section>
      )}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={busy}
          onClick={() => {
            onEdit((read) => confirmLayout(read, layout), onBack);
          }}
        >
          {say(LAYOUT_TEXTS.confirm)}
        </Button>
      </div>
    </>
  );
  if (!onBack) return <Section title={say(LAYOUT_TEXTS.title)}>{content}</Section>;
  return (
    <SubPage title={say(LAYOUT_TEXTS.title)} back={say(LAYOUT_TEXTS.back)} onBack={onBack}>
      {content}
    </SubPage>
  );
}

/** One heading: where it stands, what it is taken for and why. */
function HeadingLine(props: {
  layout: PlanLayout;
  heading: Heading;
  onMeaning: (meaning: Meaning) => void;
}): ReactNode {
  const { layout, heading, onMeaning } = props;
  const styles = { ...usePlanStyles(), ...useStyles() };
  const { say } = useLanguage();
  const block = layout.blocks[heading.block]!;
  const { bound } = heading;
  const printed = bound.heading === '' ? say(LAYOUT_TEXTS.noHeading) : bound.heading;
  const cell = formatCell({ row: rowOf(layout, heading), column: bound.column });
  const isGuess = 'evidence' in bound && bound.evidence === 'guess';
  return (
    <li className={styles.item}>
      <div className={styles.heading}>{printed}</div>
      <Select
        className={styles.control}
        aria-label={`${say(LAYOUT_TEXTS.meaning)} »${printed}«, ${say(LAYOUT_TEXTS.column)} ${columnLetters(bound.column)}`}
        size="small"
        value={meaningOf(heading)}
        onChange={(_event, { value }) => {
          onMeaning(value);
        }}
      >
        <option value={NOT_USED}>{say(LAYOUT_TEXTS.notUsed)}</option>
        {choicesFor(block).map(({ meaning, label }) => (
          <option key={meaning} value={meaning}>
            {say(label)}
          </option>
        ))}
      </Select>
      <p className={styles.quiet}>
        {isGuess && <WarningFilled aria-hidden className={styles.guess} />}
        {'evidence' in bound ? say(EVIDENCE_TEXTS[bound.evidence]) : say(LAYOUT_TEXTS.unused)} ·{' '}
        <CellLink place={{ sheet: block.sheet, cell }} about={printed} />
      </p>
    </li>
  );
}
