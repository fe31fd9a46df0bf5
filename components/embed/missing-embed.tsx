import type { Words } from '#geo/words/words.ts';

interface MissingEmbedProps {
  readonly words: Words;
  readonly home: { readonly link: string; readonly name: string };
}

/** What a frame shows where there is no such story or place. */
export function MissingEmbed({ words, home }: MissingEmbedProps) {
  return (
    <html lang={words.language}>
      <head>
        <meta charSet="utf-8" />
        <base target="_blank" />
        <title>{words.say('not-found.title')}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
      </head>
      <body>
        <h1>{words.say('not-found.title')}</h1>
        <p>
          <a href={home.link}>{home.name}</a>
        </p>
      </body>
    </html>
  );
}
