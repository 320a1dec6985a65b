/** Colours by their names in a theme: the Office palette of 2013–2022, which Excel still offers. */
const COLORS = {
  dk1: '<a:sysClr val="windowText" lastClr="000000"/>',
  lt1: '<a:sysClr val="window" lastClr="FFFFFF"/>',
  dk2: '<a:srgbClr val="44546A"/>',
  lt2: '<a:srgbClr val="E7E6E6"/>',
  accent1: '<a:srgbClr val="4472C4"/>',
  accent2: '<a:srgbClr val="ED7D31"/>',
  accent3: '<a:srgbClr val="A5A5A5"/>',
  accent4: '<a:srgbClr val="FFC000"/>',
  accent5: '<a:srgbClr val="5B9BD5"/>',
  accent6: '<a:srgbClr val="70AD47"/>',
  hlink: '<a:srgbClr val="0563C1"/>',
  folHlink: '<a:srgbClr val="954F72"/>',
};

const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINE = `<a:ln w="6350">${FILL}</a:ln>`;
const EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>';
const colors = Object.entries(COLORS).map(([name, color]) => `<a:${name}>${color}</a:${name}>`);
const font = (name: string, face: string): string =>
  `<a:${name}><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
/** A format scheme has three of everything: subtle, moderate, intense. */
const three = (name: string, one: string): string => `<a:${name}>${one.repeat(3)}</a:${name}>`;

/** The theme part of a new workbook: as small as the schema allows, in Excel's own colours and fonts. */
export const OFFICE_THEME = [
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements>',
  `<a:clrScheme name="Office">${colors.join('')}</a:clrScheme>`,
  `<a:fontScheme name="Office">${font('majorFont', 'Calibri Light')}${font('minorFont', 'Calibri')}</a:fontScheme>`,
  '<a:fmtScheme name="Office">',
  three('fillStyleLst', FILL),
  three('lnStyleLst', LINE),
  three('effectStyleLst', EFFECT),
  three('bgFillStyleLst', FILL),
  '</a:fmtScheme></a:themeElements></a:theme>',
].join('');
