import type { XmlNode } from '../../src/xlsx/package/xml-tree';

/**
 * The children of each element in the order of the schema, `!` where the schema or Excel insists on one, `+` where
 * there may be several, and alternatives between `|`. Copied from the schemas of ECMA-376 part 1 (dml-chart.xsd,
 * dml-main.xsd, dml-spreadsheetDrawing.xsd), without the extension lists, and apart from the code that writes charts.
 */
const CHILDREN: Readonly<Record<string, string>> = {
  'c:chartSpace':
    'c:date1904 c:lang c:roundedCorners c:style c:clrMapOvr c:pivotSource c:protection c:chart! c:spPr c:txPr c:externalData c:printSettings c:userShapes',
  'c:chart':
    'c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea! c:legend c:plotVisOnly c:dispBlanksAs',
  'c:title': 'c:tx c:layout c:overlay c:spPr c:txPr',
  'c:tx': 'c:strRef|c:rich|c:v!',
  'c:strRef': 'c:f! c:strCache',
  'c:strCache': 'c:ptCount c:pt+',
  'c:numRef': 'c:f! c:numCache',
  'c:numCache': 'c:formatCode c:ptCount c:pt+',
  'c:pt': 'c:v!',
  'c:cat': 'c:multiLvlStrRef|c:numRef|c:numLit|c:strRef|c:strLit!',
  'c:val': 'c:numRef|c:numLit!',
  'c:layout': 'c:manualLayout',
  'c:manualLayout': 'c:layoutTarget c:xMode c:yMode c:wMode c:hMode c:x c:y c:w c:h',
  'c:plotArea': 'c:layout c:barChart|c:lineChart|c:doughnutChart!+ c:catAx|c:valAx+ c:dTable c:spPr',
  'c:barChart': 'c:barDir! c:grouping c:varyColors c:ser+ c:dLbls c:gapWidth c:overlap c:serLines+ c:axId!+',
  'c:lineChart':
    'c:grouping! c:varyColors c:ser+ c:dLbls c:dropLines c:hiLowLines c:upDownBars c:marker c:smooth c:axId!+',
  'c:doughnutChart': 'c:varyColors c:ser+ c:dLbls c:firstSliceAng c:holeSize!',
  'c:barChart/c:ser':
    'c:idx! c:order! c:tx c:spPr c:invertIfNegative c:pictureOptions c:dPt+ c:dLbls c:trendline+ c:errBars c:cat c:val c:shape',
  'c:lineChart/c:ser':
    'c:idx! c:order! c:tx c:spPr c:marker c:dPt+ c:dLbls c:trendline+ c:errBars c:cat c:val c:smooth',
  'c:doughnutChart/c:ser': 'c:idx! c:order! c:tx c:spPr c:explosion c:dPt+ c:dLbls c:cat c:val',
  'c:ser/c:marker': 'c:symbol c:size c:spPr',
  'c:dPt': 'c:idx! c:invertIfNegative c:marker c:bubble3D c:explosion c:spPr c:pictureOptions',
  'c:dLbls':
    'c:dLbl+ c:delete c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey! c:showVal! c:showCatName! c:showSerName! c:showPercent! c:showBubbleSize! c:separator c:showLeaderLines c:leaderLines',
  'c:catAx':
    'c:axId! c:scaling! c:delete c:axPos! c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx! c:crosses|c:crossesAt c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl',
  'c:valAx':
    'c:axId! c:scaling! c:delete c:axPos! c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx! c:crosses|c:crossesAt c:crossBetween c:majorUnit c:minorUnit c:dispUnits',
  'c:scaling': 'c:logBase c:orientation c:max c:min',
  'c:majorGridlines': 'c:spPr',
  'c:legend': 'c:legendPos c:legendEntry+ c:layout c:overlay c:spPr c:txPr',
  'c:spPr':
    'a:xfrm a:custGeom|a:prstGeom a:noFill|a:solidFill|a:gradFill|a:blipFill|a:pattFill|a:grpFill a:ln a:effectLst|a:effectDag a:scene3d a:sp3d',
  'a:ln':
    'a:noFill|a:solidFill|a:gradFill|a:pattFill a:prstDash|a:custDash a:round|a:bevel|a:miter a:headEnd a:tailEnd',
  'a:solidFill': 'a:srgbClr|a:schemeClr|a:sysClr|a:prstClr',
  'c:txPr': 'a:bodyPr! a:lstStyle a:p!+',
  'c:rich': 'a:bodyPr! a:lstStyle a:p!+',
  'a:p': 'a:pPr a:r|a:br|a:fld+ a:endParaRPr',
  'a:r': 'a:rPr a:t!',
  'a:pPr': 'a:lnSpc a:spcBef a:spcAft a:defRPr',
  'a:defRPr': 'a:ln a:noFill|a:solidFill a:effectLst|a:effectDag a:latin a:ea a:cs',
  'a:rPr': 'a:ln a:noFill|a:solidFill a:effectLst|a:effectDag a:latin a:ea a:cs',
  'xdr:wsDr': 'xdr:twoCellAnchor|xdr:oneCellAnchor|xdr:absoluteAnchor+',
  'xdr:twoCellAnchor':
    'xdr:from! xdr:to! xdr:sp|xdr:grpSp|xdr:graphicFrame|xdr:cxnSp|xdr:pic! xdr:clientData!',
  'xdr:from': 'xdr:col! xdr:colOff! xdr:row! xdr:rowOff!',
  'xdr:to': 'xdr:col! xdr:colOff! xdr:row! xdr:rowOff!',
  'xdr:graphicFrame': 'xdr:nvGraphicFramePr! xdr:xfrm! a:graphic!',
  'xdr:nvGraphicFramePr': 'xdr:cNvPr! xdr:cNvGraphicFramePr!',
  'xdr:xfrm': 'a:off a:ext',
  'a:graphic': 'a:graphicData!',
  'a:graphicData': 'c:chart',
  // In a drawing it only points to the part.
  'a:graphicData/c:chart': '',
};

/** What of a chart or drawing stands elsewhere than the schema says, is unknown to it, or is missing. */
export function schemaFaults(root: XmlNode, parent = ''): readonly string[] {
  const path = `${parent}/${root.name}`;
  const order = CHILDREN[`${parent}/${root.name}`] ?? CHILDREN[root.name] ?? '';
  return [
    ...faultsIn(root, order === '' ? [] : order.split(' ')).map((fault) => `${path}: ${fault}`),
    ...root.children.flatMap((child) => schemaFaults(child, root.name)),
  ];
}

function faultsIn({ children }: XmlNode, order: readonly string[]): readonly string[] {
  const faults: string[] = [];
  let at = 0;
  for (const { name } of children) {
    const place = order.findIndex((entry) => namesIn(entry).includes(name));
    if (place < 0) faults.push(`${name} is no child of it`);
    else if (place < at) faults.push(`${name} stands too late`);
    else at = place;
  }
  for (const entry of order) {
    const count = children.filter(({ name }) => namesIn(entry).includes(name)).length;
    if (entry.includes('!') && count === 0) faults.push(`${entry} is missing`);
    if (!entry.endsWith('+') && count > 1) faults.push(`${entry} stands ${count} times`);
  }
  return faults;
}

function namesIn(entry: string): readonly string[] {
  return entry.replace(/[!+]/g, '').split('|');
}
