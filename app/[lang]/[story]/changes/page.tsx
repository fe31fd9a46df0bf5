import { ChangesPage, changesMetadata } from '#app/_pages/changes-page.tsx';
import type { PageParams } from '#app/_pages/view.ts';

export const revalidate = 60;
/** Made when first asked for: the stories are known at run time only. */
export const generateStaticParams = () => [];

interface Props {
  readonly params: Promise<PageParams>;
}

export const generateMetadata = ({ params }: Props) => changesMetadata({ params });

export default function Page({ params }: Props) {
  return <ChangesPage params={params} />;
}
