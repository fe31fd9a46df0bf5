import { ReportPage, reportMetadata } from '#app/_pages/report-page.tsx';
import type { PageParams } from '#app/_pages/view.ts';

/** Made anew for each request: what a visitor types into `at` makes no stored page. */
export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<PageParams>;
}

export const generateMetadata = ({ params }: Props) => reportMetadata(params);

export default function Page({ params }: Props) {
  return <ReportPage params={params} />;
}
