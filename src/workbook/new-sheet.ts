import type { CellContent } from './cell-value';
import type { NewChart } from './chart';
import type { CellValidation, SheetInfo } from './snapshot';

/**
 * A whole sheet as data. A sheet's layout is only ever described where the sheet is created:
 * Kompasark never restyles a sheet that belongs to the user.
 */
export interface NewSheet {
  readonly name: string;
  readonly visibility: SheetInfo['visibility'];
  /** Looks by name; cells and areas refer to them. */
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly cells: readonly NewCell[];
  /** Styles for whole areas, blank cells included; a cell's own style wins. */
  readonly styledAreas: readonly { readonly area: string; readonly style: string }[];
  /** In characters; 0 hides the column. */
  readonly columnWidths: readonly { readonly column: number; readonly width: number }[];
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly merges: readonly string[];
  readonly validations: readonly CellValidation[];
  /** Locks every cell whose style does not unlock it; without a password. */
  readonly protected: boolean;
  readonly showGridLines: boolean;
  /** Rows and columns that stay when the sheet scrolls. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The first that applies to a cell wins where two say different things. */
  readonly conditionalFormats?: readonly ConditionalFormat[];
  /** How the sheet is printed, on A4; absent as Excel prints a new sheet. */
  readonly print?: PrintLayout;
  readonly tables?: readonly NewTable[];
  readonly charts?: readonly NewChart[];
  /** `#RRGGBB` */
  readonly tabColor?: string;
}

/** A look that cells take on while a formula says so. */
export interface ConditionalFormat {
  /** One or more areas separated by spaces, such as `B2:B9 D4`; the first begins in the top left corner of them all. */
  readonly areas: string;
  /** Without the leading `=`; relative references are seen from the first cell. */
  readonly formula: string;
  /** The name of one of the sheet's styles, of which fill, color, bold, italic and border apply. */
  readonly style: string;
  /** Formats further down the list do not apply where this one does. */
  readonly stopIfTrue?: boolean;
}

export interface PrintLayout {
  readonly orientation: 'portrait' | 'landscape';
  /** Shrinks the print to this many pages across; as many pages down as it takes. */
  readonly fitToWidth?: number;
  /** Rows repeated on top of every page, such as `1:2`. */
  readonly titleRows?: string;
  /** The only area that is printed, such as `A1:F40`. */
  readonly area?: string;
  /** Rows that begin a new page. Excel's help says that it pays them no heed in a sheet that is fitted to a width. */
  readonly rowBreaks?: readonly number[];
  /** In Excel's codes, such as `&P` for the page and `&A` for the sheet; a literal `&` is written `&&`. */
  readonly footer?: { readonly left?: string; readonly center?: string; readonly right?: string };
}

/** An Excel table (ListObject). Its columns are named by the text cells of its first row. */
export interface NewTable {
  /** Unique in the workbook, among defined names too. */
  readonly name: string;
  /** Heading, rows and, when there is one, the totals row. */
  readonly area: string;
  /** One of Excel's own, such as `TableStyleLight1`; absent as Excel gives a new table. Cells' own looks win. */
  readonly style?: string;
  /** The last row of the area sums up the others; its cells stand among the sheet's. */
  readonly totalsRow?: boolean;
}

export interface NewCell {
  readonly cell: string;
  readonly content: CellContent;
  readonly style?: string;
}

/** Colours are `#RRGGBB`; sizes are points. */
export interface CellStyle {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly wrap?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  /** Steps of about three spaces from the side that `horizontal` names, left or right. */
  readonly indent?: number;
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly border?: 'thin';
  readonly borderColor?: string;
  readonly numberFormat?: string;
  readonly unlocked?: boolean;
}
