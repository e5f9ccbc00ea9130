"""The words that say from where somebody may apply, and what only sounds like them."""

import re

from .evidence import one_of, stems

_WHO = (
    "applicants?|candidates?|applications?|people|residents?|individuals|talent|those|anyone|persons"
    r"|contributors|contractors|freelancers|developers|engineers|employees|bewerbungen|bewerber\w*"
    r"|kandidat\w*|candidat\w*"
)
_LIVE = (
    "(?:be )?(?:based|located|residing|living|reside|live|lives|residents?|situated|domiciled|a resident)"
    "|(?:who|that) (?:are|live|reside)(?: based| located| living| residing| resident)?"
)
_QUITE = r"(?:(?:currently|physically|legally|already|also|permanently|either|only|be|remain) )*"
_IN = r"(?:from )?anywhere (?:with)?in|anywhere from|somewhere in|(?:with)?in|from|of|across|to|inside"
_OPEN = (
    "open to|open for|accept(?:ing)?|consider(?:ing)?|hire|hiring|seeking|looking for|available to|employ"
    "|welcome|limited to|restricted to|engage"
)
LIMITS = one_of(
    r"""
    (?:only|solely|exclusively
    …|nur)[^.\n]{0,40}?\b(?:<who>) (?:from (?:<who>) )?<quite>(?:(?:<live>) )?(?:<in>|aus|em|en
    …|de) (?:the )?
    (?:<who>) (?:must|should|need to|have to|can|may
    …|are required to) (?:only )?<quite>(?:<live>) (?:<in>) (?:the )?
    (?:<who>) (?:only )?(?:nur )?(?:from|in|aus|based in|located in) (?:the )?(?=[^.]{2,40}\bonly\b)
    for (?:<who>) <quite>(?:<live>) (?:<in>) (?:the )?
    bewerbungen nur aus (?:der |dem )?
    (?:as long as|so long as|provided(?: that)?) you(?:'re| are)? <quite>(?:(?:<live>) )?(?:<in>) (?:the )?
    you (?:currently )?(?:live|reside|are based|are located|must be based) in (?:the )?
    (?:must|should|needs? to|have to|has to|required to
    …|requires you to) <quite>(?:<live>) (?:<in>) (?:the )?
    (?:<open>)(?: \w+)? (?:<who>) (?:from (?:<who>) )?<quite>(?:(?:<live>) )?(?:<in>) (?:the )?
    (?:remote|remotely|work from home|home-based|working from home)[,:]? (?:(?:role|position|job|work
    …|working|opportunity|contract|basis),? )?(?:(?:is|and|but|available|based|located|performed|done
    …|restricted|limited|anywhere) )*(?:(?:with)?in|from|across|to
    …|throughout)(?: any\w*)?(?: in)?(?: (?:the|any\w*|one of|countries in))* (?!an? |our |my )
    (?:work|live|live and work|remote|remotely|based|located|be|home|hire
    …|apply)(?: remotely)?(?: from)? anywhere (?:(?:with)?in|across|from) (?:the )?
    (?:this|the|our) (?:role|position|job|vacancy) is <quite>(?:open|available|restricted
    …|limited) (?:only )?(?:to|for|in|within) (?:(?:<who>) )?(?:(?:<live>) )?(?:(?:<in>) )?(?:the )?
    we (?:can |are able to |currently |are currently )*(?:only )?(?:hire|employ|recruit
    …|hiring)(?: (?:<who>))?(?: only)?(?: (?:<live>))? (?:<in>) (?:the )?
    (?:hire|employ|recruit)(?: \w+)? (?:only )?(?:in|from|within) (?:the )?
    remote ?(?:\(|,|:|-|–|/)+ ?(?:only )?(?:from |in |within )?(?:the )?
    eligible (?:countries|locations)(?: are| is)?:? ?
    (?:countries|location requirements?|hiring (?:locations|countries)): ?
    (?:role|position|job) is (?:remote,? )?(?:(?:and|but) )?based in (?:the )?
    (?:wohnsitz|wohnhaft) in (?:der )?
    innerhalb (?:der |von )?(?=deutschl|eu|europ|[öo]sterr|schweiz|dach)
    von [üu]berall (?:in|aus) (?:der )?(?!welt)
    (?:remote|homeoffice|home office) (?:(?:in|aus|innerhalb) )?(?:der |ganz )?(?=deutsch|[öo]ster|schweiz
    …|eu\b|europ)
    (?:de|desde) (?:qualquer|cualquier) (?:lugar|parte|ponto|punto|cidade|ciudad|estado) (?:d[oae]l?|em|en
    …|n[oa])\s(?!mundo)
    residentes? (?:em|no|na|en)\s
    resid(?:ir|a|an) (?:em|no|na|en)\s
    remot[oa] (?:para|en|em|desde)(?! [cq]ual)\s(?:tod[oa]s? )?(?:la |el |o |a )?
    (?:depuis|partout) (?:toute? )?(?:(?:la|le|en|dans) |l')+
    r[ée]sid(?:er|ez|ant|ence)(?: [^\W\d]+)? (?:en|au|aux)\s
    v r[áa]mci\s
    na [úu]zem[ií]\s
    z (?:cel[ée]ho )?(?:[úu]zemia )
    """,
    who=_WHO,
    live=_LIVE,
    quite=_QUITE,
    open=_OPEN,
    **{"in": _IN},
)
OUTSIDE = one_of(
    r"""
    (?:<who>)(?: (?:who|that) (?:live|are|reside))?(?: (?:based|located|residing
    …|living))? outside (?:of )?(?:the )?(?=[^.\n]{2,60}(?:not|cannot|can't|unable))
    (?:unable|not able|cannot|can't|not|won't)(?: to)? (?:consider|hire|accept
    …|employ)[^.\n]{0,40} outside (?:of )?(?:the )?
    """,
    who=_WHO,
)
ONLY = re.compile(
    r"(?<![\w-])((?:[A-Z][\w.]*(?:, | and | or |[ /&+-]{1,2}| and the )){0,5}[A-Z][\w.]*)(?: ?- ?| )(?:only"
    r"|residents only|(?:based )?(?:candidates|applicants|residents) only|based only|citizens only)\b"
)
BASED = re.compile(
    r"\b(?:only|[Oo]pen to|accepting|considering|hiring|hire"
    r"|seeking) (?:applications from )?([A-Z][\w.]*(?: [A-Z][\w.]*)?)[ -]based (?:candidates|applicants)\b"
)
WORLDWIDE = one_of(
    r"""
    (?:work(?:ing)?|live|hire|hiring|based|located
    …|remote(?:ly)?) (?:remotely )?(?:talent )?(?:people )?(?:from )?anywhere(?: in the world| on earth
    …| you want| you like)?(?= ?[,.;:!)\n–-]|$| as long| with | and | or | that| where you| provided)
    (?:work|hire|apply|applications?|candidates|applicants|located|people|remote\w*
    …|live)(?: \w+){0,3} (?:from |in )?(?:anywhere in the world|any country|anywhere on earth
    …|all over the world|any part of the world|around the world)
    anywhere in the world\b
    from any (?:country|location in the world)
    (?:open to|accept\w*|hire|hiring|welcome|consider\w*)(?: \w+){0,3} (?:worldwide|globally|world-wide)\b
    remote,? ?[(–-]? ?(?:worldwide|global)\b
    worldwide[ ,-]{1,2}remote
    globally remote
    no (?:location|geographic(?:al)?|country) (?:restrictions?|requirements?|limits?)\b
    (?:regardless of|no matter) (?:their |your |the )?(?:location|country|where)\b(?=[^.\n]{0,60}\b(?:apply
    …|hire|welcome|candidates|applicants))
    von [üu]berall (?:auf|aus|in) der (?:ganzen )?welt
    weltweit (?:remote|arbeiten)
    remote weltweit
    (?:de|desde) (?:qualquer|cualquier) (?:lugar|parte) d(?:o|el) mundo
    n'importe o[ùu] dans le monde
    partout dans le monde
    odkia[lľ]ko[lľ]vek
    """
)
WORLD_WORDS = stems(
    "anywhere worldwide world globally global country location geographic geographical country"
    " restrictions weltweit qualquer cualquier importe partout odkiaľkoľvek odkialkolvek überall"
    " regardless matter"
)
LIMIT_WORDS = stems(
    "long provided only solely exclusively nur applicants candidates applications people residents must"
    " should need needs have has required open accept accepting consider hire hiring employ remote"
    " remotely home anywhere restricted limited available eligible countries requirements based located"
    " wohnsitz wohnhaft innerhalb überall homeoffice qualquer residente residir remoto remota cualquier"
    " depuis partout résider résidez rámci ramci území územia outside bewerber bewerbungen live reside"
)
NOT = re.compile(r"(?:\bnot|\bno|n't|\bexcept|\bexcluding|\bnever)(?:[^\w.]+\w+){0,2}[^\w.]*$")
OF_OTHERS = re.compile(
    r"\b(?:let|lets|allow|allows|enable|enables|enabling|help|helps|helping|empower\w*|access|travel\w*"
    "|files?|software|platform|product|tool|tools|customers?|clients?|users?|guests|patients|companies"
    r"|headquarter\w*|office is|company is|founded|offices|everywhere|(?:have|are"
    r"|our) (?:remote )?(?:employees|colleagues|people|staff)|have remote|lift|visa|store[sd]?)\b"
)
APPLIES = one_of(
    r"(?:<who>|role|position|job|opening|vacancy|remote\w*|hir(?:e|ing)|recruit\w*|employ\w*|open|based|located)\b",
    who=_WHO,
)
CAPITALISED = re.compile(r"[A-ZÀ-ÖØ-Þ][^\W\d_]*(?:\.[A-Z])*|\w+weit\b")
BETWEEN_AREAS = frozenset(
    "en au aux in em the other countries any region area state states der die la le".split()
)
