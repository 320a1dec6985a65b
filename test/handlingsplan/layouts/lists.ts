/** The choices of the drop-downs, as a validation writes them. */
export const STATUS_LIST = '"Ikke påbegyndt,I gang,Afventer,Forsinket,Gennemført,Udgået"';
export const LEVEL_LIST = '"Minimum,Mellem,Ambitiøst"';
