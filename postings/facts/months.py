"""The names of the months, in the languages that postings come in, as `key` writes them."""

from collections.abc import Mapping

_NAMES = """
    january jan januar janner janvier janv janeiro enero ene gennaio gen januari januara stycznia ledna ocak ianuarie yanvarya tammikuuta
    february feb februar fevrier fevr fev fevereiro febrero febbraio febr februari februara lutego unora subat februarie fevralya helmikuuta
    march mar marz mrz maerz mars marco marzo maart mrt marec marca marzec brezna brezen marts mart martie marta maaliskuuta
    april apr avril avr abril abr aprile aprila kwietnia kwiecien dubna duben nisan aprilie aprelya huhtikuuta
    may mai maio mayo maggio mag mei maj maja kvetna kveten mayis maya toukokuuta
    june jun juni juin junho junio giugno giu juna czerwca czerwiec cervna cerven haziran iunie iyunya kesakuuta
    july jul juli juillet juil julho julio luglio lug jula lipca lipiec cervence cervenec temmuz iulie iyulya heinakuuta
    august aug aout agosto ago augustus augusta sierpnia sierpien srpna srpen augusti agustos avgusta elokuuta
    september sep sept septembre setembro set septiembre settembre septembra wrzesnia wrzesien zari eylul septembrie sentyabrya syyskuuta
    october oct okt oktober octobre outubro out octubre ottobre ott oktobra pazdziernika rijna rijen ekim octombrie oktyabrya lokakuuta
    november nov novembre novembro noviembre novembra listopada listopad listopadu kasim noiembrie noyabrya marraskuuta
    december dec dez dezember decembre dezembro diciembre dic dicembre decembra grudnia prosince prosinec des desember aralik decembrie dekabrya joulukuuta
"""
MONTHS: Mapping[str, int] = {
    name: number for number, names in enumerate(_NAMES.strip().splitlines(), 1) for name in names.split()
}
