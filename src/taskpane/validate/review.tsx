import { useEffect, useState, type ReactNode } from 'react';
import type { Finding } from '../../validation/finding';
import { reportSheet, reportSheetAreas } from '../../validation/report-sheet/report-sheet';
import { contentFingerprint } from '../../vsme/records/fingerprint';
import { readiness, type Readiness } from '../../vsme/records/readiness';
import { acceptFinding, reportSubject, signContent, withdrawFinding } from '../../vsme/records/review';
import { useLanguage } from '../shell/language';
import { useClock } from '../shell/clock';
import type { Assessment, VsmeAssessment } from '../workspace/assessment';
import type { Workspace } from '../workspace/workspace';
import { AcceptedList } from './accepted-list';
import { SignedDialog, type Signed } from './signed-dialog';
import { Submission } from './submission';
import { REVIEW_TEXTS } from './texts';

/** The reviewer's part: findings that are lived with, the signature, and the report in the workbook. */
export function Review(props: {
  assessment: VsmeAssessment;
  workspace: Workspace<Assessment>;
  busy: boolean;
  /** The finding the user is about to accept. */
  accepting: Finding | null;
  onAccepted: () => void;
}): ReactNode {
  const { assessment, workspace, busy, accepting, onAccepted } = props;
  const { language } = useLanguage();
  const today = useClock();
  const [name, setName] = useState('');
  const [signing, setSigning] = useState(false);
  const fingerprinted = useFingerprint(assessment);

  const accept = (finding: Finding, signed: Signed): void => {
    setName(signed.name);
    onAccepted();
    void workspace.apply(acceptFinding(assessment, finding, { ...signed, date: today() }));
  };
  const sign = (signed: Signed): void => {
    setName(signed.name);
    setSigning(false);
    if (!fingerprinted?.isCurrent) return;
    const signature = { name: signed.name, date: today() };
    void workspace.apply(signContent(assessment, fingerprinted.fingerprint, signature));
  };
  const writeReport = async (ready: Readiness): Promise<void> => {
    const subject = reportSubject(assessment, ready, today());
    const changeSet = await workspace.plan({ depth: 'full', want: reportSheetAreas }, (snapshot) =>
      reportSheet(snapshot, subject, language),
    );
    if (changeSet) await workspace.apply(changeSet);
  };

  return (
    <>
      <AcceptedList
        accepted={assessment.validation.accepted}
        busy={busy}
        onWithdraw={(finding) => {
          void workspace.apply(withdrawFinding(assessment, finding));
        }}
      />
      {fingerprinted && (
        <Submission
          readiness={readiness(assessment.validation, assessment.records, fingerprinted.fingerprint)}
          busy={busy || !fingerprinted.isCurrent}
          onSign={() => {
            setSigning(true);
          }}
          onWriteReport={(ready) => {
            void writeReport(ready);
          }}
        />
      )}
      {accepting && (
        <SignedDialog
          title={REVIEW_TEXTS.acceptTitle}
          body={REVIEW_TEXTS.acceptBody}
          action={REVIEW_TEXTS.acceptTitle}
          withReason
          name={name}
          onCancel={onAccepted}
          onSign={(signed) => {
            accept(accepting, signed);
          }}
        />
      )}
      {signing && (
        <SignedDialog
          title={REVIEW_TEXTS.signTitle}
          body={REVIEW_TEXTS.signBody}
          action={REVIEW_TEXTS.signNow}
          withReason={false}
          name={name}
          onCancel={() => {
            setSigning(false);
          }}
          onSign={sign}
        />
      )}
    </>
  );
}

interface Fingerprinted {
  readonly fingerprint: string;
  /** Whether it is of the content as it is assessed now; the one before is shown until it is. */
  readonly isCurrent: boolean;
}

/** `null` until the first has been computed. */
function useFingerprint({ validation, records }: VsmeAssessment): Fingerprinted | null {
  const [known, setKnown] = useState<{ readonly of: unknown; readonly fingerprint: string } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void contentFingerprint(validation.report, records).then((fingerprint) => {
      if (isWanted) setKnown({ of: validation, fingerprint });
    });
    return () => {
      isWanted = false;
    };
  }, [validation, records]);
  return known && { fingerprint: known.fingerprint, isCurrent: known.of === validation };
}
