import { useState } from 'react';
import { useBook } from '../app/book';
import { useDistrictPosts } from '../case/choosers';
import type { Case } from '../case/useCase';
import { Button } from '../design/Button';
import { SelectField, type Option } from '../design/fields';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';

/** One more post of the case's district, by its department. */
export function NamePost({ file, named, onName }: { file: Case; named: readonly string[]; onName: (post: Option) => void }) {
  const { t, of } = useWords();
  const book = useBook();
  const [department, setDepartment] = useState('');
  const [post, setPost] = useState('');
  const [missing, setMissing] = useState(false);
  const posts = useDistrictPosts(file, department);
  const options = (posts.data ?? []).filter((each) => each.id !== file.ownerPost.id && !named.includes(each.id))
    .map((each) => ({ value: each.id, label: `${of(each.name)}, ${of(each.office.name)} (${each.holder ? each.holder.displayName : t('post.vacant')})` }));
  const name = () => {
    const chosen = options.find((each) => each.value === post);
    setMissing(!chosen);
    if (!chosen) return;
    onName(chosen);
    setPost('');
  };
  return (
    <fieldset className="card stack tight">
      <legend>{t('restriction.add')}</legend>
      <SelectField label={t('refer.department')} value={department} onChange={(value) => { setDepartment(value); setPost(''); }}
        options={[...book.departments.values()].filter((each) => each.enabledSince).map((each) => ({ value: each.id, label: of(each.name) }))} />
      {posts.isError && <Problem fault={posts.error} again={() => void posts.refetch()} />}
      {department !== '' && <SelectField label={t('refer.post')} hint={t('refer.post.hint')} value={post} fault={missing && !post ? t('form.chooseOne') : undefined} options={options} onChange={setPost} />}
      {department !== '' && <p><Button slim onClick={name}>{t('restriction.name')}</Button></p>}
    </fieldset>
  );
}
