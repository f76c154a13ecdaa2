declare module 'xhr2' {
  const XMLHttpRequest: new () => object;
  export = XMLHttpRequest;
}
