/** The colours of the site, by the names they have in app/globals.css; a test holds that they are the same. */
export const SITE_COLOURS = {
  ground: { light: '#fffefb', dark: '#16191c' },
  'ground-set-off': { light: '#f5f2ea', dark: '#20252a' },
  ink: { light: '#1d1f21', dark: '#e9ebec' },
  'ink-quiet': { light: '#595c60', dark: '#a7adb3' },
  rule: { light: '#ddd7ca', dark: '#363c42' },
  link: { light: '#0f4c81', dark: '#9cc4ec' },
  'link-line': { light: '#c3d0dc', dark: '#43525f' },
} as const;

const colours = (scheme: 'light' | 'dark') =>
  Object.entries(SITE_COLOURS)
    .map(([name, colour]) => `--${name}:${colour[scheme]}`)
    .join(';');

/** The style sheet of the API's pages: they are small, and load nothing. */
export const OGC_STYLE = `
:root{color-scheme:light dark;${colours('light')};--edge:clamp(1rem,4vw,1.75rem)}
@media screen and (prefers-color-scheme:dark){:root{${colours('dark')}}}
*{box-sizing:border-box}
html{background:var(--ground);color:var(--ink);font:100%/1.5 'Golos Text',system-ui,'Segoe UI',Roboto,Arial,sans-serif;text-size-adjust:100%;font-variant-numeric:tabular-nums}
body{margin:0;overflow-wrap:anywhere}
h1,h2,p,ul,ol,dl,dd,pre{margin:0;padding:0}
ul,ol{list-style:none}
h1,h2{font-weight:650;line-height:1.2;text-wrap:balance}
h1{font-size:2.125rem;letter-spacing:-.02em}
h2{margin-top:2.5rem;padding-bottom:.5rem;border-bottom:1px solid var(--ink);font-size:1.5rem;letter-spacing:-.01em}
a{color:var(--link);text-decoration-color:var(--link-line);text-decoration-thickness:1px;text-underline-offset:.2em}
a:hover{text-decoration-color:currentcolor}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
.top,.trail,.pages,.documents{display:flex;flex-wrap:wrap;align-items:center}
.top{justify-content:space-between;gap:0 1rem;min-height:3.25rem;padding-inline:var(--edge);border-bottom:1px solid var(--rule)}
.top a,.trail a,.pages a,.documents a,.foot a{display:inline-flex;align-items:center;min-height:2.75rem}
.name{color:var(--ink);font-weight:700;letter-spacing:-.01em;text-decoration:none}
main{max-width:52rem;margin-inline:auto;padding:1rem var(--edge) 3rem}
.trail,.quiet,.foot,dt{color:var(--ink-quiet);font-size:.8125rem}
.trail a{color:inherit}
.trail li:not(:last-child)::after{content:'/';padding-inline:.5rem}
.lead{margin-top:.75rem;max-width:38rem}
.documents,.pages{gap:0 1.5rem;margin-top:.5rem}
.list>li{padding-block:1rem;border-bottom:1px solid var(--rule)}
.list a.title{display:inline-block;padding-block:.625rem}
.list h2{margin:0;padding:0;border:0;font-size:1.1875rem}
dl{border-top:1px solid var(--rule);margin-top:1.25rem}
h2+dl{border:0;margin-top:0}
dl>div{display:grid;grid-template-columns:8.5rem minmax(0,1fr);gap:0 1rem;padding-block:.5rem;border-bottom:1px solid var(--rule)}
dt{line-height:1.5rem}
dl dl{margin:0;border:0}
dl dl>div:last-child{border:0}
pre,code{font:.8125rem/1.5 ui-monospace,Menlo,Consolas,monospace}
pre{margin-top:.75rem;padding:.75rem 1rem;overflow-x:auto;background:var(--ground-set-off);white-space:pre-wrap}
.foot{padding:1rem var(--edge);border-top:1px solid var(--rule);background:var(--ground-set-off)}
.foot h2{margin:0;padding:0;border:0;font-size:.8125rem}
.foot ul{columns:18rem}
.foot li{break-inside:avoid}
.foot code{margin-left:.25rem}
summary{padding-block:.625rem;cursor:pointer;color:var(--ink-quiet);font-size:.8125rem}
.stacked>div{grid-template-columns:minmax(0,1fr)}
@media (max-width:36rem){h1{font-size:1.75rem}dl>div{grid-template-columns:minmax(0,1fr)}}
@media print{.top,.pages,.documents,.foot{display:none}}
`;
