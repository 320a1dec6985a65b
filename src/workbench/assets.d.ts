declare module '*.svg' {
  const url: string;
  export default url;
}
declare module '*.xlsx' {
  const bytes: Uint8Array;
  export default bytes;
}
declare module '*.css';
