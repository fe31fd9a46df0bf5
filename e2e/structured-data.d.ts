declare module '@adobe/structured-data-validator' {
  export default class Validator {
    validate(
      found: object,
    ): Promise<readonly { readonly severity: string; readonly issueMessage: string }[]>;
  }
}

declare module '@marbec/web-auto-extractor' {
  export default class WebAutoExtractor {
    constructor(options: { readonly addLocation: boolean });
    parse(html: string): object;
  }
}
