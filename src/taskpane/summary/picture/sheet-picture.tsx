import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ZoomFitRegular, ZoomInRegular } from '@fluentui/react-icons';
import { Suspense, lazy, useMemo, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import type { ChartCells } from '../../../charts/chart-cells';
import { formatCell, parseArea, type CellRef } from '../../../workbook/address';
import type { CellValue } from '../../../workbook/cell-value';
import { GENERAL } from '../../../workbook/change-set';
import type { CellStyle, NewSheet } from '../../../workbook/new-sheet';
import { shownText, spellingIn } from '../../../workbook/number-format/shown-text';
import { chartOnSheet } from '../../../workbook/sheet-chart';
import { useLanguage } from '../../shell/language';
import { PICTURE_TEXTS } from '../texts';
import { drawnCells, type DrawnCell } from './drawn-cells';
import { Geometry } from './geometry';
import { useWidth } from './use-width';

const ChartPicture = lazy(async () => ({
  default: (await import('../../../charts/chart-picture')).ChartPicture,
}));

const useStyles = makeStyles({
  frame: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflow: 'hidden',
    // A sheet is white, whatever the theme of the pane.
    backgroundColor: '#FFFFFF',
    color: '#000000',
  },
  scrolled: {
    overflow: 'auto',
    maxHeight: '75vh',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  sheet: {
    position: 'relative',
    transformOrigin: '0 0',
    fontFamily: 'Calibri, Carlito, "Aptos Narrow", Arial, sans-serif',
    lineHeight: 1.2,
  },
  at: { position: 'absolute' },
  cell: {
    position: 'absolute',
    boxSizing: 'border-box',
    overflow: 'hidden',
    display: 'flex',
    padding: '0 2px',
  },
  text: { minWidth: 0, overflowWrap: 'break-word' },
  pageBreak: {
    position: 'absolute',
    borderTop: '2px dashed #4A5A63',
    textAlign: 'right',
    fontSize: '12px',
  },
  page: { padding: '0 6px', color: '#4A5A63', backgroundColor: '#FFFFFF' },
});

/**
 * A sheet that is not made yet, as it will look: scaled to the width there is, or in full size to be scrolled. Those
 * who listen hear what it is a picture of; what it says stands beside it as text.
 */
export function SheetPicture(props: { sheet: NewSheet; values: ReadonlyMap<string, CellValue> }): ReactNode {
  const { sheet, values } = props;
  const styles = useStyles();
  const { say } = useLanguage();
  const [isFull, setFull] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const available = useWidth(frame);
  const geometry = useMemo(() => new Geometry(sheet), [sheet]);
  const scale = isFull || available === 0 ? 1 : Math.min(1, available / geometry.width);
  const label = `${say(PICTURE_TEXTS.picture)} »${sheet.name}«`;
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        icon={isFull ? <ZoomFitRegular /> : <ZoomInRegular />}
        onClick={() => {
          setFull(!isFull);
        }}
      >
        {say(isFull ? PICTURE_TEXTS.fit : PICTURE_TEXTS.enlarge)}
      </Button>
      <div
        ref={frame}
        className={isFull ? `${styles.frame} ${styles.scrolled}` : styles.frame}
        {...(isFull && { role: 'group', 'aria-label': say(PICTURE_TEXTS.scroll), tabIndex: 0 })}
      >
        <div
          role="img"
          aria-label={`${label}. ${say(PICTURE_TEXTS.inWords)}`}
          style={{ width: geometry.width * scale, height: geometry.height * scale }}
        >
          <div
            className={styles.sheet}
            style={{ width: geometry.width, height: geometry.height, transform: `scale(${scale})` }}
          >
            <Cells sheet={sheet} values={values} geometry={geometry} />
            <Charts sheet={sheet} values={values} geometry={geometry} />
            {(sheet.print?.rowBreaks ?? []).map((row, index) => {
              const { top, width } = geometry.box({ ...geometry.area, top: row, bottom: row });
              return (
                <div key={row} className={styles.pageBreak} style={{ top, width }}>
                  <span className={styles.page}>
                    {say(PICTURE_TEXTS.page)} {index + 2}
                  </span>
                </div>
              );
            })}
          </div>
        </div>
      </div>
    </>
  );
}

interface Drawing {
  readonly sheet: NewSheet;
  readonly values: ReadonlyMap<string, CellValue>;
  readonly geometry: Geometry;
}

function Cells({ sheet, values, geometry }: Drawing): ReactNode {
  const styles = useStyles();
  const { language } = useLanguage();
  const cells = useMemo(
    () => drawnCells(sheet, values, geometry, spellingIn(language)),
    [sheet, values, geometry, language],
  );
  return cells.map((cell, index) => (
    <div key={index} className={styles.cell} style={cellLook(cell)}>
      <span className={styles.text}>{cell.text}</span>
    </div>
  ));
}

function Charts({ sheet, values, geometry }: Drawing): ReactNode {
  const styles = useStyles();
  const { language } = useLanguage();
  const styleOf = useMemo(() => new Map(sheet.cells.map(({ cell, style }) => [cell, style])), [sheet]);
  const valueAt = (at: CellRef): CellValue => values.get(formatCell(at)) ?? null;
  const numberFormatAt = (at: CellRef): string =>
    sheet.styles[styleOf.get(formatCell(at)) ?? '']?.numberFormat ?? GENERAL;
  const textAt = (at: CellRef): string =>
    shownText({ value: valueAt(at), numberFormat: numberFormatAt(at) }, spellingIn(language));
  const cells: ChartCells = {
    valueAt: (_sheet, at) => valueAt(at),
    textAt: (_sheet, at) => textAt(at),
    numberFormatAt: (_sheet, at) => numberFormatAt(at),
  };
  return sheet.charts?.map((chart) => {
    const box = geometry.box(parseArea(chart.area)!);
    return (
      <div key={chart.name} className={styles.at} style={box}>
        <Suspense>
          <ChartPicture
            chart={chartOnSheet(chart, sheet.name, textAt)}
            cells={cells}
            width={box.width}
            height={box.height}
            language={language}
          />
        </Suspense>
      </div>
    );
  });
}

const POINT = 4 / 3;
const INDENT = 9;
const DEFAULT_SIZE = 11;
const HORIZONTAL = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;
const VERTICAL = { top: 'flex-start', center: 'center', bottom: 'flex-end' } as const;

function cellLook({ box, style, isFigure }: DrawnCell): CSSProperties {
  const horizontal = style.horizontal ?? (isFigure ? 'right' : 'left');
  const indent = (style.indent ?? 0) * INDENT;
  return {
    ...box,
    justifyContent: HORIZONTAL[horizontal],
    textAlign: horizontal,
    alignItems: VERTICAL[style.vertical ?? 'bottom'],
    whiteSpace: style.wrap ? 'pre-wrap' : 'pre',
    fontSize: (style.size ?? DEFAULT_SIZE) * POINT,
    ...(style.bold && { fontWeight: 700 }),
    ...(style.italic && { fontStyle: 'italic' }),
    ...(style.color !== undefined && { color: style.color }),
    ...(style.fill !== undefined && { backgroundColor: style.fill }),
    ...borderLook(style),
    ...(indent > 0 && (horizontal === 'right' ? { paddingRight: indent } : { paddingLeft: indent })),
  };
}

function borderLook({ border, borderColor }: CellStyle): CSSProperties {
  return border === undefined ? {} : { border: `1px solid ${borderColor ?? '#000000'}` };
}
