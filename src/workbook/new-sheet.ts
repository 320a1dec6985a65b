import type { CellContent } from './cell-value';
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
  readonly columnWidths: readonly { readonly column: number; readonly width: number }[];
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly merges: readonly string[];
  readonly validations: readonly CellValidation[];
  /** Locks every cell whose style does not unlock it; without a password. */
  readonly protected: boolean;
  readonly showGridLines: boolean;
  /** Rows and columns that stay when the sheet scrolls. */
  readonly frozen: { readonly rows: number; readonly columns: number };
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
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly border?: 'thin';
  readonly borderColor?: string;
  readonly numberFormat?: string;
  readonly unlocked?: boolean;
}
