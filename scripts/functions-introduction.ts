import type { Text } from '../src/workbook/text';

/** What holds for every function; the reference begins with it. */
export const FUNCTIONS_INTRODUCTION: Text = {
  da: `## Om alle funktioner

Funktionerne hedder \`ESG.\` og et navn med bogstaverne A–Z, og de hedder det samme i alle sprog. I dansk Excel står der semikolon mellem argumenterne og komma i decimaltal: \`=ESG.ULYKKESFREKVENS(3;80000)\` giver 7,5. Argumenter i kantede parenteser kan udelades. Find, forklar og indsæt funktionerne under **Funktioner** i ruden; **Forklar celle** viser for en celle formlen, tallene bag den, kilden og paragraffen.

En funktion ser kun sine argumenter. Den går aldrig på nettet, den kender ikke dags dato, og den giver altid det samme svar for de samme tal. Et svar er aldrig afrundet: afrund med cellens talformat eller med \`AFRUND\`.

### Tomme celler er ikke 0

En tom celle betyder »ikke oplyst«, og så svarer funktionen \`#I/T\` og siger, hvad der mangler. Er det rigtige tal 0, så skriv 0.

Nogle udgaver af Excel til Windows og Mac sender dog en tom celle som 0, og så kan ingen funktion se forskel. Det gør kun en forskel, hvor 0 er et muligt tal; de argumenter er nævnt ved hver funktion. Sæt et værn om formlen dér, som ruden gør, når du vælger **Indsæt**:

\`=HVIS(ER.TOM(B2);IKKE.TILGÆNGELIG();ESG.ULYKKESFREKVENS(B2;B3))\`

Sendes en tom celle som tom, er den i et argument, der kan udelades, det samme som at udelade det. I eksemplerne er \`A1\` en tom celle.

### Tal, procent og datoer

- Tal skrevet som tekst læses, når de står på dansk (\`1.234,5\`). Anden tekst, hvor der skal være et tal, er \`#VÆRDI!\` med en besked.
- Andele og procenter er procenttal, hvor intet andet står ved argumentet: 12,5 betyder 12,5 %. En funktion kan ikke se et procentformat. Viser cellen 12,5 %, indeholder den 0,125, så skriv \`B2*100\`.
- Datoer er Excels egne datoer eller tekst som \`31-12-2028\` og \`2028-12-31\`. Dags dato er altid et argument; skriv \`IDAG()\`, hvis den skal følge med. Bruger projektmappen datosystemet fra 1904 (ældre Mac), bliver datoerne fire år for tidlige.
- Ja og nej skrives \`SAND\`/\`FALSK\`, \`ja\`/\`nej\` eller 1/0.

### Områder ind, mange svar ud

Giv et område i stedet for en celle, og funktionen svarer for hver række: \`=ESG.ULYKKESFREKVENS(B2:B1000;C2:C1000)\` i én celle fylder 999. Det er også hurtigere end en formel i hver række. Er der ikke plads under formlen, viser Excel \`#OVERLØB!\`: ryd cellerne. Et argument, der er et enkelt tal eller en enkelt række, bruges i alle rækker. Fejl i en række bliver i den række. Funktioner, der regner på et helt område (for eksempel et gennemsnit), giver ét svar.

### Emissionsfaktorer

Hver indbygget faktor har en kilde, og hver gælder for sit år: mangler året, er svaret \`#I/T\` og aldrig et naboår. Skal faktorerne kunne ses og ændres, så lad ruden oprette arket »Emissionsfaktorer«, og giv hele tabellen som det sidste argument, \`faktortabel\`. Egne faktorer går forud for de andre, og ændres tabellen, beregnes formlerne igen.

### Fejl

| Fejl | Betyder | Gør |
| --- | --- | --- |
| \`#I/T\` | der mangler et tal, et ord, et år eller en faktor, eller der er for få svar til at vise et tal | læs beskeden ved cellens advarselstrekant |
| \`#VÆRDI!\` | forkert slags: tekst, hvor der skal være et tal, eller en enhed, der ikke passer | ret cellen, som beskeden siger |
| \`#NUM!\` | et tal, der ikke kan passe: negativt, eller en del, der er større end det hele | ret tallet |
| \`#DIVISION/0!\` | det, der divideres med, er 0 eller mangler | skriv tallet, eller lad nøgletallet stå åbent |
| \`#NAVN?\` | Excel kender ikke funktionen: tilføjelsesprogrammet er ikke installeret, eller denne Excel har ingen brugerdefinerede funktioner | åbn Kompasark fra båndet; se nedenfor |
| \`#OPTAGET!\` | Excel venter på funktionerne, typisk lige efter åbning | vent; bliver den ved, så åbn ruden, og tryk **Funktioner** og **Afprøv** |
| \`#OVERLØB!\` | der er ikke plads til svarene | ryd cellerne ved siden af eller under formlen |

Excel viser kun funktionens egen besked ved \`#I/T\` og \`#VÆRDI!\`; **Forklar celle** viser den altid. En fejl i en celle, som funktionen læser, sendes videre uændret.

### Hvor de virker

I Microsoft 365 til Windows og Mac og i Excel på nettet. Office 2021 og ældre med volumenlicens og Excel til iPad har ikke brugerdefinerede funktioner; dér viser cellerne de sidst beregnede værdier, til de beregnes igen, og så \`#NAVN?\`. Skal en fil til nogen uden Kompasark, så indsæt svarene som værdier. \`kompasark\` på kommandolinjen beregner funktionerne i gemte filer, og \`kompasark eval\` en enkelt formel.

Svar, der er ord (\`På sporet\`, \`Kan udelades\`), er på dansk i alle sprog, så en formel, der sammenligner med dem, virker overalt. Beskederne følger Excels sprog.
`,
  en: `## About all functions

The functions are called \`ESG.\` and a name in the letters A–Z, the same in every language. In English Excel a comma stands between the arguments: \`=ESG.ULYKKESFREKVENS(3,80000)\` is 7.5. Arguments in brackets can be left out. Find, explain and insert the functions under **Functions** in the pane; **Explain cell** shows the formula of a cell, the figures behind it, the source and the paragraph.

A function sees its arguments only. It never goes online, it does not know today’s date, and it always gives the same answer for the same figures. An answer is never rounded: round with the cell’s number format or with \`ROUND\`.

### Blank cells are not 0

A blank cell means “not disclosed”, and the function answers \`#N/A\` and says what is missing. If the right number is 0, type 0.

Some versions of Excel for Windows and Mac hand a blank cell over as 0, however, and then no function can tell the two apart. It matters only where 0 is a possible number; those arguments are named at each function. Put a guard around the formula there, as the pane does when you choose **Insert**:

\`=IF(ISBLANK(B2),NA(),ESG.ULYKKESFREKVENS(B2,B3))\`

Where a blank cell is handed over as blank, it is the same as leaving out an argument that can be left out. In the examples \`A1\` is a blank cell.

### Numbers, per cent and dates

- Numbers written as text are read when they are in Danish format (\`1.234,5\`). Other text where a number belongs is \`#VALUE!\` with a message.
- Shares are percentages unless the argument says otherwise: 12.5 means 12.5 %. A function cannot see a percent format. If the cell shows 12.5 %, it holds 0.125, so write \`B2*100\`.
- Dates are Excel’s own dates or text such as \`2028-12-31\` and \`31-12-2028\`. Today’s date is always an argument; write \`TODAY()\` if it is to follow. If the workbook uses the 1904 date system (older Macs), dates become four years too early.
- Yes and no are written \`TRUE\`/\`FALSE\`, \`yes\`/\`no\` (or \`ja\`/\`nej\`) or 1/0.

### Ranges in, many answers out

Give a range instead of a cell, and the function answers for each row: \`=ESG.ULYKKESFREKVENS(B2:B1000,C2:C1000)\` in one cell fills 999. It is also faster than a formula in each row. If there is no room below the formula, Excel shows \`#SPILL!\`: clear the cells. An argument that is a single number or a single row is used in all rows. An error in a row stays in that row. Functions that work on a whole range (an average, for instance) give one answer.

### Emission factors

Every built-in factor has a source and holds for its year: if the year is missing, the answer is \`#N/A\` and never that of a neighbouring year. To see and change the factors, let the pane make the sheet “Emissionsfaktorer”, and give the whole table as the last argument, \`factor_table\`. Own factors go before the others, and when the table is changed, the formulas are recalculated.

### Errors

| Error | Means | Do |
| --- | --- | --- |
| \`#N/A\` | a number, a word, a year or a factor is missing, or there are too few answers to show a number | read the message at the cell’s warning triangle |
| \`#VALUE!\` | the wrong kind: text where a number belongs, or a unit that does not fit | correct the cell as the message says |
| \`#NUM!\` | a number that cannot be right: negative, or a part that is larger than the whole | correct the number |
| \`#DIV/0!\` | what is divided by is 0 or missing | type the number, or leave the figure open |
| \`#NAME?\` | Excel does not know the function: the add-in is not installed, or this Excel has no custom functions | open Kompasark from the ribbon; see below |
| \`#BUSY!\` | Excel is waiting for the functions, usually right after opening | wait; if it stays, open the pane and press **Functions** and **Test** |
| \`#SPILL!\` | there is no room for the answers | clear the cells beside or below the formula |

Excel shows the function’s own message at \`#N/A\` and \`#VALUE!\` only; **Explain cell** always shows it. An error in a cell that the function reads is passed on unchanged.

### Where they work

In Microsoft 365 for Windows and Mac and in Excel on the web. Volume-licensed Office 2021 and older and Excel for iPad have no custom functions; there the cells show the values last calculated until they are calculated again, and then \`#NAME?\`. If a file goes to somebody without Kompasark, paste the answers as values. \`kompasark\` on the command line calculates the functions in saved files, and \`kompasark eval\` a single formula.

Answers that are words (\`På sporet\`, \`Kan udelades\`) are in Danish in every language, so that a formula that compares with them works everywhere. The messages follow the language of Excel.
`,
};
