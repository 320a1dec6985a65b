import { Badge, Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { BuildingMultipleRegular, DocumentTableRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { Drafts } from '../../vsme/form/drafts';
import type { Report } from '../../vsme/report';
import { useLanguage } from '../shell/language';
import { ROW_BUTTON } from '../shell/row-button';
import { OVERVIEW_TEXTS } from '../overview/texts';
import { TEXTS } from '../texts';
import type { VsmeAssessment } from '../workspace/assessment';
import { BATCH_TEXTS } from './batch-texts';
import { DisclosureForm } from './disclosure-form';
import { KEPT_TEXTS } from './kept-texts';
import { FILL_TEXTS } from './texts';

const useStyles = makeStyles({
  intro: { margin: `${tokens.spacingVerticalM} 0` },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  line: {
    ...ROW_BUTTON,
    display: 'grid',
    gridTemplateColumns: '48px 1fr auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  fromFile: { marginTop: tokens.spacingVerticalM },
  code: { fontWeight: tokens.fontWeightSemibold },
  title: { minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  below: {
    gridColumn: '2 / 4',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Every disclosure with how far it is, and the form of the one that is chosen. */
export function FillView(props: {
  assessment: VsmeAssessment;
  drafts: Drafts;
  busy: boolean;
  onDrafts: (change: (drafts: Drafts) => Drafts) => void;
  onReadDetails: (report: Report, disclosure: string) => Promise<Report | null>;
  onPreview: (disclosure: string) => void;
  onFromFile: () => void;
  onKept: () => void;
  onGoTo: (sheet: string, cell: string) => void;
}): ReactNode {
  const { assessment, drafts, onFromFile, onKept, ...form } = props;
  const styles = useStyles();
  const { say } = useLanguage();
  const [chosen, setChosen] = useState<string | null>(null);
  const { completeness, validation } = assessment;
  const open = completeness.find(({ disclosure }) => disclosure.code === chosen);
  if (open) {
    const { code, title } = open.disclosure;
    return (
      <DisclosureForm
        key={code}
        {...form}
        assessment={assessment}
        drafts={drafts}
        disclosure={code}
        title={`${code} ${say(title)}`}
        onBack={() => {
          setChosen(null);
        }}
      />
    );
  }
  const pending = new Set(
    [...drafts.edits.values(), ...drafts.origins.values()].map(
      ({ datapoint }) => validation.report.datapoints.get(datapoint)?.disclosure,
    ),
  );
  return (
    <>
      <p className={styles.intro}>{say(FILL_TEXTS.choose)}</p>
      <ul className={styles.list}>
        {completeness.map(({ disclosure: { code, title }, required, fulfilled }) => (
          <li key={code} className={styles.item}>
            <button
              type="button"
              className={styles.line}
              onClick={() => {
                setChosen(code);
              }}
            >
              <span className={styles.code}>{code}</span>
              <span className={styles.title}>{say(title)}</span>
              <span>
                {pending.has(code) && (
                  <Badge size="small" color="informative">
                    {say(FILL_TEXTS.pending)}
                  </Badge>
                )}
              </span>
              <ProgressBar
                className={styles.below}
                value={required === 0 ? 1 : fulfilled}
                max={Math.max(required, 1)}
                color={fulfilled === required ? 'success' : 'brand'}
                aria-hidden
              />
              <span className={styles.below}>
                {required === 0
                  ? say(OVERVIEW_TEXTS.notAsked)
                  : `${fulfilled} ${say(TEXTS.overview.of)} ${required} ${say(TEXTS.overview.filled)}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Button className={styles.fromFile} icon={<DocumentTableRegular />} onClick={onFromFile}>
        {say(BATCH_TEXTS.title)}
      </Button>{' '}
      <Button className={styles.fromFile} icon={<BuildingMultipleRegular />} onClick={onKept}>
        {say(KEPT_TEXTS.title)}
      </Button>
    </>
  );
}
