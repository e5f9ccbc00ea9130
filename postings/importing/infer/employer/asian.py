"""Who employs in Japanese, Chinese and Korean, whose scripts set no names off with capitals.

So a name is only taken with what stands around it: a form of law, a verb of hiring, a particle.
"""

import re
from collections.abc import Iterator

_LETTERS = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")
_SEVERAL = 12
_BEGINNING = 2_000
_MOST_MATCHES = 50

_JA = r"[\u4e00-\u9fff々ァ-ヶーA-Za-z0-9・&＆]"
_ZH = r"[\u4e00-\u9fffA-Za-z0-9]"
_KO = r"[가-힣A-Za-z0-9]"
_START = r"(?:^|(?<=[\n。！？!?.：:】」\s]))"
_PARTICLE = r"(?:은|는|이|가|의|에서|과|와|을|를|에|로|으로|에서는)?(?=[\s,.!?()·]|$)"

_SIGNS: tuple[tuple[float, re.Pattern[str]], ...] = tuple(
    (weight, re.compile(pattern))
    for weight, pattern in (
        # Japanese: a form of law; "… recruits", "… is a company", "about …"
        (4.2, rf"((?:株式会社|合同会社|有限会社|一般社団法人|学校法人|医療法人) ?{_JA}{{2,20}})"),
        (4.2, rf"(?<!{_JA})({_JA}{{2,20}}(?:株式会社|合同会社|有限会社))"),
        (4.2, rf"{_START}({_JA}{{2,16}})(?:では|は|で)、?[^。\n]{{0,60}}(?:募集|採用|求め|探し)(?:て|中|し)"),
        (3.9, rf"{_START}({_JA}{{2,16}})は、?[^。\n]{{2,80}}(?:会社|企業|スタートアップ|メーカー|法人|大学)(?:です|だ|である)"),
        (4, rf"(?:^|\n)({_JA}{{2,16}}) ?(?:について|とは|で働く.{{0,8}})(?=[\n？?]|$)"),
        # Chinese: what only organisations are called; "… recruits", "… is a company", "join …"
        (4.4, rf"(?:{_START}|(?<=[（(、，“])|(?<=关于)|(?<=加入)|(?<=我们是))({_ZH}{{2,20}}?(?:有限公司|股份公司|股份有限公司))"),
        (4.1, rf"(?:{_START}|(?<=[（(、，“])|(?<=关于)|(?<=加入)|(?<=我们是))({_ZH}{{2,16}}?(?:大学|大學|研究院|研究所|医院|醫院|基金会|事务所))"),
        (3.9, rf"{_START}({_ZH}{{2,12}}?) ?(?:（[^（）\n]{{1,40}}）)?(?:是一家|是一間|是一个专|成立于|成立於|创立于|創立於|总部位于)"),
        (3.6, rf"{_START}({_ZH}{{2,12}}?)(?:正在招聘|诚聘|急聘|招聘|徵才|诚邀)"),
        (3.4, rf"(?:{_START}|(?<=欢迎))(?:加入|关于|關於)({_ZH}{{2,12}}?)(?=[\n，。！!,：:]|$)"),
        # Korean: a form of law; "… is a company", "to work at …", "our …"
        (4.4, rf"(?:주식회사|㈜|\(주\)) ?({_KO}{{2,16}}?){_PARTICLE}"),
        (4.2, rf"{_START}({_KO}{{2,14}}?)(?:은|는) [^.\n]{{2,80}}(?:회사|기업|스타트업|플랫폼|서비스)(?:입니다|예요|이에요|에요|로서|로,)"),
        (3.2, rf"{_START}({_KO}{{2,14}}?)에서 (?:함께|일할|일하|근무|운영하|개발하|성장|만드|모집|채용)"),
        (2.4, rf"{_START}({_KO}{{2,14}}?)의 (?:미션|비전|기술|서비스|제품|성장|문화|개발)"),
        (2, rf"{_START}({_KO}{{2,14}}?)(?: (?:채용|합류|전형|팀)(?=[\s은이의에])|(?:은|는|과|와) [^.\n]{{2,80}}(?:있어요|있습니다|합니다|해요|합니다)[.!\n])"),
    )
)  # fmt: skip
_NO_NAME = re.compile(
    # we, the company, this time, the work, whoever applies
    r"(?:弊社|当社|本社|自社|貴社|御社|同社|私たち|我々|会社|企業|今回|現在|当店|当院|当チーム|仕事|業務|職種|職場|日本|東京|株式会社|求人|本ポジション|本求人|チーム|メンバー"
    r"|我们|我們|本公司|公司|公司简介|贵公司|岗位|岗位职责|职位|校园|社会|社招|校招|人才|团队|实验室|课题组|本校|学校|中国|大学|研究所|研究院|医院|现|现在|目前|长期|面向"
    r"|우리|저희|당사|회사|본사|귀사|팀|현재|업무|서비스|지원자|서류|면접|채용|개발자|고객|사용자|시장|이곳|여기|국내|해외|포지션|프로젝트|합격자|신입|경력|정규직|서류전형)"
    r"|.*(?:师|師|员|員|生|助理|经理|主管|博士后|教授|エンジニア|者|職|さん|様|개발자|엔지니어|디자이너|매니저|분|님|하|되|있|없|거나|지만|위해|통해)"
    # fields of work, seasons and kinds of hiring
    r"|(?:前端|后端|後端|全栈|算法|测试|測試|运营|運營|产品|產品|设计|設計|研发|开发|開發|技术|技術|数据|數據|运维|架构|客户端|服务端|移动端|安全|嵌入式|硬件|软件|軟體|游戏|市场|销售|人事|行政|财务|春季|夏季|秋季|冬季|春招|秋招|暑期|寒假|应届|实习|内部|内推|远程|全职|兼职|高薪|最新|公开|年度)+"
    r"|(?:フロントエンド|バックエンド|サーバーサイド|サーバー|インフラ|アプリ|モバイル|データ|システム|ソフトウェア|ハードウェア|開発|営業|企画|デザイン|マーケティング|プロダクト|新卒|中途|キャリア|正社員|契約社員|アルバイト|インターン|リモート)+"
    r"|(?:프론트엔드|백엔드|프론트|서버|데이터|모바일|풀스택|개발|디자인|마케팅|기획|영업|인턴|신입사원|경력직|공개|상시|수시|상반기|하반기|안드로이드|인공지능)+"
    r"|(?:有限|股份)公司|.*的.*|[A-Za-z0-9]{1,3}|[0-9].*"
)
"""Nouns that stand where a name may, and people."""
_FORM_OF_LAW = re.compile(r"^(?:株式|合同|有限)会社 ?|(?:株式|合同|有限)会社$")
_A_PART = re.compile(r"(?<=大学|大學)\w{1,12}(?:学院|學院|系|实验室|研究室|中心|课题组)$")
"""What a university's name is followed by: its school, a laboratory."""


def asian_names(text: str) -> Iterator[tuple[str, float, str]]:
    """Yield the names that may employ in a text of these languages, each with its weight and the words."""
    if len(_LETTERS.findall(text[:_BEGINNING])) < _SEVERAL:
        return
    for weight, pattern in _SIGNS:
        for number, match in enumerate(pattern.finditer(text)):
            if number == _MOST_MATCHES:
                break
            name = _as_mostly_written(_A_PART.sub("", match[1]), text)
            if not _NO_NAME.fullmatch(name):
                yield name, weight, match[0].strip()


def _as_mostly_written(name: str, text: str) -> str:
    """Return `name` without its form of law, if `text` has it more often so."""
    bare = _FORM_OF_LAW.sub("", name)
    return bare if text.count(bare) > text.count(name) else name
