import { Button, Checkbox } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { MATERIALS, workshopSheets, type Material } from '../../handlingsplan/workshop/pages/workshop-sheets';
import { prioritised } from '../../handlingsplan/workshop/progress';
import { usePlan } from '../plan/plan-context';
import { usePlanStyles } from '../plan/plan-styles';
import { useLanguage } from '../shell/language';
import { WORKSHOP_TEXTS } from './texts';

/** Makes the pages that are hung on the wall and handed out. */
export function PrintPart(): ReactNode {
  const { book, busy, canEdit, today, onEdit } = usePlan();
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const [wanted, setWanted] = useState<readonly Material[]>(MATERIALS);
  if (prioritised(book.plan).length === 0) {
    return <p className={styles.text}>{say(WORKSHOP_TEXTS.nonePrioritised)}</p>;
  }
  return (
    <>
      <p className={styles.text}>{say(WORKSHOP_TEXTS.printIntro)}</p>
      {MATERIALS.map((material) => (
        <div key={material}>
          <Checkbox
            label={say(WORKSHOP_TEXTS[material])}
            checked={wanted.includes(material)}
            onChange={(_event, { checked }) => {
              setWanted(
                MATERIALS.filter((one) => (one === material ? checked === true : wanted.includes(one))),
              );
            }}
          />
        </div>
      ))}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={busy || !canEdit || wanted.length === 0}
          onClick={() => {
            onEdit(({ plan, snapshot }) => workshopSheets(plan, snapshot, today, wanted));
          }}
        >
          {say(WORKSHOP_TEXTS.make)}
        </Button>
      </div>
      <p className={styles.text}>
        <span className={styles.quiet}>{say(WORKSHOP_TEXTS.howToPrint)}</span>
      </p>
    </>
  );
}
