import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';
import { writeFrameName } from '../host/boot/frame-name';
import { framePort } from '../host/boot/frame-port';
import type { OfficeHost } from '../host/boot/office-host';
import { useSay } from './language';
import { TEXTS } from './texts';

/** The page of the genuine pane, seen from the workbench's own. */
const PANE = 'pane.html';
/** Excel's own limits may differ; the pane is made for these widths. */
const WIDTH = { least: 270, first: 350, most: 500, step: 10 };

const useStyles = makeStyles({
  root: { display: 'flex', flexShrink: 0, minHeight: 0 },
  closed: { display: 'none' },
  splitter: {
    width: '6px',
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralStroke1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  pane: { display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground1 },
  title: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  frame: { flexGrow: 1, width: '100%', border: 'none' },
});

/** The add-in's pane in a frame of its own, as Excel shows it: beside the sheet, with a title, and to be resized. */
export function PaneFrame(props: {
  office: OfficeHost;
  /** Tells one workbook from the next, which gets a new pane; `null` between two. */
  workbook: number | null;
  open: boolean;
  onClose: () => void;
}): ReactNode {
  const { office, workbook, open, onClose } = props;
  const styles = useStyles();
  const say = useSay();
  const [width, setWidth] = useState(WIDTH.first);
  const [dragging, setDragging] = useState(false);
  const resize = (to: number): void => {
    setWidth(Math.round(Math.min(WIDTH.most, Math.max(WIDTH.least, to))));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { ArrowLeft: WIDTH.step, ArrowRight: -WIDTH.step };
    resize(width + (steps[event.key] ?? 0));
  };

  return (
    <aside className={open ? styles.root : styles.closed}>
      <div
        className={styles.splitter}
        role="separator"
        tabIndex={0}
        aria-label={say(TEXTS.resizePane)}
        aria-orientation="vertical"
        aria-valuemin={WIDTH.least}
        aria-valuemax={WIDTH.most}
        aria-valuenow={width}
        onKeyDown={onKeyDown}
        onPointerDown={({ currentTarget, pointerId }) => {
          currentTarget.setPointerCapture(pointerId);
          setDragging(true);
        }}
        onPointerMove={({ clientX }) => {
          if (dragging) resize(window.innerWidth - clientX);
        }}
        onPointerUp={() => {
          setDragging(false);
        }}
      />
      <div className={styles.pane} style={{ width }}>
        <div className={styles.title}>
          Kompasark
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={say(TEXTS.closePane)}
            onClick={onClose}
          />
        </div>
        {workbook !== null && (
          <Pane key={workbook} office={office} style={{ pointerEvents: dragging ? 'none' : 'auto' }} />
        )}
      </div>
    </aside>
  );
}

function Pane({ office, style }: { office: OfficeHost; style: CSSProperties }): ReactNode {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  // The frame must have its name before its page loads; what the add-in saves later does not rename it.
  const [name] = useState(() => writeFrameName(office.boot, location.origin));
  useEffect(() => {
    const pane = frame.current;
    if (pane) office.connect(framePort(window, () => pane.contentWindow, location.origin));
  }, [office]);
  return (
    <iframe ref={frame} name={name} src={PANE} className={styles.frame} title="Kompasark" style={style} />
  );
}
