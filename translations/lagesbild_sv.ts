<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>ErrorLine</name>
    <message>
        <source>not found</source>
        <translation>finns inte</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>kontrollera namnet</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>kan inte läsas</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>kontrollera att du får läsa filen</translation>
    </message>
    <message>
        <source>can&apos;t be written</source>
        <translation>kan inte skrivas</translation>
    </message>
    <message>
        <source>choose a folder you may write to</source>
        <translation>välj en mapp som du får skriva i</translation>
    </message>
    <message>
        <source>no room on the disk</source>
        <translation>disken är full</translation>
    </message>
    <message>
        <source>free some space and try again; nothing was changed</source>
        <translation>frigör utrymme och försök igen; inget har ändrats</translation>
    </message>
    <message>
        <source>can&apos;t be understood</source>
        <translation>går inte att tolka</translation>
    </message>
    <message>
        <source>correct the file or get it again</source>
        <translation>rätta filen eller hämta den på nytt</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>skadad</translation>
    </message>
    <message>
        <source>get or build the file again</source>
        <translation>hämta eller skapa filen på nytt</translation>
    </message>
    <message>
        <source>made by a later version</source>
        <translation>gjord med en senare version</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>uppdatera programmet</translation>
    </message>
    <message>
        <source>not the right kind of file</source>
        <translation>fel sorts fil</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>välj en annan fil</translation>
    </message>
    <message>
        <source>can&apos;t be done</source>
        <translation>går inte att göra</translation>
    </message>
    <message>
        <source>see --help</source>
        <translation>se --help</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>inget svar</translation>
    </message>
    <message>
        <source>check the network and try again</source>
        <translation>kontrollera nätverket och försök igen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>avbrutet</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>inget har ändrats</translation>
    </message>
    <message>
        <source>wait until it is done and try again</source>
        <translation>vänta tills det är klart och försök igen</translation>
    </message>
    <message>
        <source>check the address, or try again later</source>
        <translation>kontrollera adressen, eller försök igen senare</translation>
    </message>
</context>
<context>
    <name>lagesbild::ActionRow</name>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Vad ska göras?</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Who is responsible?</source>
        <translation>Vem ansvarar?</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>åååå-mm-dd</translation>
    </message>
    <message>
        <source>Date, as yyyy-mm-dd</source>
        <translation>Datum, som åååå-mm-dd</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Write the date as 2027-03-01.</source>
        <translation>Skriv datumet som 2027-03-01.</translation>
    </message>
</context>
<context>
    <name>lagesbild::AnswerSentence</name>
    <message>
        <source>The country: %1.</source>
        <translation>Riket: %1.</translation>
    </message>
    <message>
        <source>The last step went down, though.</source>
        <translation>Det senaste steget gick dock nedåt.</translation>
    </message>
    <message>
        <source>The last step went up, though.</source>
        <translation>Det senaste steget gick dock uppåt.</translation>
    </message>
    <message>
        <source>Whether %1 goes up or down can&apos;t be judged: some of the last values rest on fewer than 10 persons.</source>
        <translation>Om %1 ökar eller minskar går inte att bedöma: något av de senaste värdena bygger på färre än 10 personer.</translation>
    </message>
    <message numerus="yes">
        <source>Whether %1 goes up or down can&apos;t be judged: there is/are %Ln value(s), and at least %2 are needed.</source>
        <translation>
            <numerusform>Om %1 ökar eller minskar går inte att bedöma: det finns %Ln värde, och det behövs minst %2.</numerusform>
            <numerusform>Om %1 ökar eller minskar går inte att bedöma: det finns %Ln värden, och det behövs minst %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no figure on %1 for %2 that early.</source>
        <comment>measure, municipality</comment>
        <translation>Så tidigt finns ingen uppgift om %1 för %2.</translation>
    </message>
    <message>
        <source>That is higher than in the country (%1).</source>
        <translation>Det är högre än i riket (%1).</translation>
    </message>
    <message>
        <source>That is lower than in the country (%1).</source>
        <translation>Det är lägre än i riket (%1).</translation>
    </message>
    <message>
        <source>That is level with the country (%1).</source>
        <translation>Det är i nivå med riket (%1).</translation>
    </message>
    <message>
        <source>The difference is within the uncertainty (%1).</source>
        <translation>Skillnaden ryms inom osäkerheten (%1).</translation>
    </message>
    <message>
        <source>The difference is larger than the uncertainty (%1).</source>
        <translation>Skillnaden är större än osäkerheten (%1).</translation>
    </message>
    <message>
        <source>The unweighted mean of %1 is %2; %3 of %4 have a value.</source>
        <comment>group, mean, counts</comment>
        <translation>Ovägt medel för %1 är %2 (%3 av %4 har ett värde).</translation>
    </message>
    <message>
        <source>Place %1 of %2 municipalities, counted from the lowest value.</source>
        <translation>Plats %1 av %2 kommuner, räknat från det lägsta värdet.</translation>
    </message>
    <message>
        <source>Place %1 of %2 municipalities, counted from the value nearest to 1.</source>
        <translation>Plats %1 av %2 kommuner, räknat från det värde som är närmast 1.</translation>
    </message>
    <message>
        <source>Place %1 of %2 municipalities, counted from the highest value.</source>
        <translation>Plats %1 av %2 kommuner, räknat från det högsta värdet.</translation>
    </message>
    <message>
        <source>The data pack has no figures for women and men apart.</source>
        <translation>Datapaketet har inga uppgifter för kvinnor och män var för sig.</translation>
    </message>
    <message>
        <source>There are no figures for women and men apart for %1 in %2.</source>
        <translation>Uppgifter för kvinnor och män var för sig saknas för %1 %2.</translation>
    </message>
    <message>
        <source>Women and men have the same share.</source>
        <translation>Andelen är lika stor bland kvinnor och män.</translation>
    </message>
    <message>
        <source>The share is %1 percentage points higher among women.</source>
        <translation>Andelen är %1 procentenheter högre bland kvinnorna.</translation>
    </message>
    <message>
        <source>The share is %1 percentage points higher among men.</source>
        <translation>Andelen är %1 procentenheter högre bland männen.</translation>
    </message>
    <message>
        <source>The intervals of uncertainty overlap, so the difference may be chance.</source>
        <translation>Osäkerhetsintervallen överlappar, så skillnaden kan bero på slumpen.</translation>
    </message>
    <message>
        <source>The difference is larger than the uncertainty.</source>
        <translation>Skillnaden är större än osäkerheten.</translation>
    </message>
    <message>
        <source>The uncertainty is %1.</source>
        <comment>an interval</comment>
        <translation>Osäkerhetsintervallet är %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is increasing over the last %Ln value(s): from %2 in %3 to %4 in %5.</source>
        <comment>measure, value, year, value, year</comment>
        <translation>
            <numerusform>%1 ökar över det senaste värdet: från %2 (%3) till %4 (%5).</numerusform>
            <numerusform>%1 ökar över de %Ln senaste värdena: från %2 (%3) till %4 (%5).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is decreasing over the last %Ln value(s): from %2 in %3 to %4 in %5.</source>
        <comment>measure, value, year, value, year</comment>
        <translation>
            <numerusform>%1 minskar över det senaste värdet: från %2 (%3) till %4 (%5).</numerusform>
            <numerusform>%1 minskar över de %Ln senaste värdena: från %2 (%3) till %4 (%5).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was %2 in %3 and %4 in %5; over the last %Ln value(s) there is no certain change.</source>
        <comment>measure, value, year, value, year</comment>
        <translation>
            <numerusform>%1 var %2 (%3) och %4 (%5); över det senaste värdet syns ingen säker förändring.</numerusform>
            <numerusform>%1 var %2 (%3) och %4 (%5); över de %Ln senaste värdena syns ingen säker förändring.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of those who began sfi in %1, %2 of the women and %3 of the men had passed their study path by %4 in %5.</source>
        <comment>year, share, share, year, municipality</comment>
        <translation>Av dem som började sfi %1 hade %2 av kvinnorna och %3 av männen klarat sin studieväg %4 i %5.</translation>
    </message>
    <message>
        <source>the number of people received</source>
        <translation>antalet mottagna</translation>
    </message>
    <message>
        <source>the number of people assigned</source>
        <translation>antalet anvisade</translation>
    </message>
    <message>
        <source>the number of unaccompanied children assigned</source>
        <translation>antalet anvisade ensamkommande barn</translation>
    </message>
    <message>
        <source>the number received in two years per 1,000 inhabitants</source>
        <translation>antalet mottagna under två år per 1 000 invånare</translation>
    </message>
    <message>
        <source>the share who passed their study path in sfi</source>
        <translation>andelen som klarat sin studieväg i sfi</translation>
    </message>
    <message>
        <source>the share who left sfi without passing</source>
        <translation>andelen som avbrutit sfi utan att ha klarat studievägen</translation>
    </message>
    <message>
        <source>the share in work or study among those who left sfi</source>
        <translation>andelen i arbete eller studier bland dem som avbrutit sfi</translation>
    </message>
    <message>
        <source>the share who began to work or study after the establishment programme</source>
        <translation>andelen som börjat arbeta eller studera efter etableringsuppdraget</translation>
    </message>
    <message>
        <source>the education of those in the establishment programme</source>
        <translation>utbildningen hos de inskrivna i etableringsuppdraget</translation>
    </message>
    <message>
        <source>the employment rate among refugees and their families</source>
        <translation>andelen förvärvsarbetande bland flyktingar och deras anhöriga</translation>
    </message>
    <message>
        <source>the deviation from the expected value</source>
        <translation>avvikelsen från det förväntade värdet</translation>
    </message>
    <message>
        <source>the share aged 20–25 in neither work nor study among refugees</source>
        <translation>andelen 20–25-åringar bland flyktingar och deras anhöriga som varken arbetar eller studerar</translation>
    </message>
    <message>
        <source>the demographic dependency ratio</source>
        <translation>den demografiska försörjningskvoten</translation>
    </message>
    <message>
        <source>the share of municipal staff aged 55 or more</source>
        <translation>andelen kommunanställda som är 55 år eller äldre</translation>
    </message>
    <message>
        <source>the balance figure</source>
        <translation>balanstalet</translation>
    </message>
    <message>
        <source>the share of municipal staff born abroad</source>
        <translation>andelen utrikes födda bland de kommunanställda</translation>
    </message>
    <message>
        <source>the share of the population born abroad</source>
        <translation>andelen utrikes födda i befolkningen</translation>
    </message>
    <message>
        <source>the share of the elected born abroad</source>
        <translation>andelen utrikes födda bland de förtroendevalda</translation>
    </message>
    <message>
        <source>The data pack has no figures on %1.</source>
        <translation>Datapaketet har inga uppgifter om %1.</translation>
    </message>
    <message>
        <source>In Kolada it is %1, which has to be fetched.</source>
        <translation>I Kolada heter nyckeltalet %1 och behöver hämtas därifrån.</translation>
    </message>
    <message>
        <source>There is no figure on %1 for %2 in %3.</source>
        <comment>measure, municipality, year</comment>
        <translation>Uppgift om %1 saknas för %2 %3.</translation>
    </message>
    <message>
        <source>There is no figure on %1 for %2 in %3 (%4).</source>
        <comment>measure, municipality, year, why</comment>
        <translation>Uppgift om %1 saknas för %2 %3 (%4).</translation>
    </message>
    <message>
        <source>There is nobody to reckon %1 from in %2 in %3.</source>
        <comment>measure, municipality, year</comment>
        <translation>Det finns ingen att räkna %1 på i %2 %3.</translation>
    </message>
    <message>
        <source>%1 had begun to work or study 90 days after leaving the establishment programme in %2 in %3.</source>
        <comment>share, municipality, year</comment>
        <translation>%1 av dem som lämnat etableringsuppdraget i %2 %3 hade börjat arbeta eller studera 90 dagar senare.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 of %Ln person(s)) had begun to work or study 90 days after leaving the establishment programme in %3 in %4.</source>
        <comment>share, number, municipality, year</comment>
        <translation>
            <numerusform>%1 av dem som lämnat etableringsuppdraget i %3 %4 hade börjat arbeta eller studera 90 dagar senare (%2 av %Ln person).</numerusform>
            <numerusform>%1 av dem som lämnat etableringsuppdraget i %3 %4 hade börjat arbeta eller studera 90 dagar senare (%2 av %Ln personer).</numerusform>
        </translation>
    </message>
    <message>
        <source>the country</source>
        <translation>riket</translation>
    </message>
    <message>
        <source>the value of “%1”</source>
        <translation>värdet för ”%1”</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>There is no figure on %1 for %2 in any year.</source>
        <comment>measure, municipality</comment>
        <translation>Uppgift om %1 saknas för %2 alla år.</translation>
    </message>
    <message>
        <source>The 0 given as %1 for %2 in %3 probably stands for a missing figure.</source>
        <comment>measure, municipality, year</comment>
        <translation>Att %1 anges till 0 för %2 %3 står troligen för att uppgiften saknas.</translation>
    </message>
    <message>
        <source>There is no later figure than that of %1.</source>
        <translation>Någon senare uppgift än den för %1 finns inte.</translation>
    </message>
    <message>
        <source>How sure the difference is can&apos;t be said, for the number of persons behind the share is not known.</source>
        <translation>Hur säker skillnaden är går inte att säga, för antalet personer bakom andelen är inte känt.</translation>
    </message>
    <message>
        <source>Nobody was received in %1 in %2.</source>
        <translation>Ingen togs emot i flyktingmottagandet i %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) were received in %1 in %2.</source>
        <translation>
            <numerusform>%Ln person togs emot i flyktingmottagandet i %1 %2.</numerusform>
            <numerusform>%Ln personer togs emot i flyktingmottagandet i %1 %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No unaccompanied children were assigned to %1 in %2.</source>
        <translation>Inga ensamkommande barn anvisades till %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unaccompanied child(ren) were assigned to %1 in %2.</source>
        <translation>
            <numerusform>%Ln ensamkommande barn anvisades till %1 %2.</numerusform>
            <numerusform>%Ln ensamkommande barn anvisades till %1 %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 persons per 1,000 inhabitants were received in %2 in two years, up to and including %3.</source>
        <translation>%1 personer per 1 000 invånare togs emot i %2 under två år, till och med %3.</translation>
    </message>
    <message>
        <source>%1 of those who began sfi in %2 had left it without passing by %3 in %4.</source>
        <comment>share, year, year, municipality</comment>
        <translation>%1 av dem som började sfi %2 hade %3 avbrutit utan att ha klarat studievägen i %4.</translation>
    </message>
    <message>
        <source>%1 of those who had left sfi were working or studying in %2 in %3.</source>
        <comment>share, municipality, year</comment>
        <translation>%1 av dem som avbrutit sfi arbetade eller studerade i %2 %3.</translation>
    </message>
    <message>
        <source>%1 were working.</source>
        <translation>%1 arbetade.</translation>
    </message>
    <message>
        <source>%1 were studying.</source>
        <translation>%1 studerade.</translation>
    </message>
    <message>
        <source>%1 of refugees and their families aged 20–64 were employed in %2 in %3.</source>
        <comment>share, municipality, year</comment>
        <translation>%1 av flyktingar och deras anhöriga i åldern 20–64 år förvärvsarbetade i %2 %3.</translation>
    </message>
    <message>
        <source>%1 of refugees and their families aged 20–25 were neither working nor studying in %2 in %3.</source>
        <comment>share, municipality, year</comment>
        <translation>%1 av flyktingar och deras anhöriga i åldern 20–25 år varken arbetade eller studerade i %2 %3.</translation>
    </message>
    <message>
        <source>%1: %2 in %3 in %4.</source>
        <comment>indicator, value, municipality, year</comment>
        <translation>%1: %2 i %3 %4.</translation>
    </message>
    <message>
        <source>In the country %1 had passed.</source>
        <translation>I riket hade %1 klarat den.</translation>
    </message>
    <message>
        <source>Of those who began sfi in %1, %2 had passed their study path by %3 in %4, %5 were going on and %6 had left.</source>
        <comment>year, share, year, municipality, share, share</comment>
        <translation>Av dem som började sfi %1 hade %2 klarat sin studieväg %3 i %4; %5 fortsatte och %6 hade avbrutit.</translation>
    </message>
    <message>
        <source>Of those who began sfi in %1, %2 had passed their study path by %3 in %4.</source>
        <comment>year, share, year, municipality</comment>
        <translation>Av dem som började sfi %1 hade %2 klarat sin studieväg %3 i %4.</translation>
    </message>
    <message>
        <source>%1 had begun to work and %2 to study.</source>
        <translation>%1 hade börjat arbeta och %2 studera.</translation>
    </message>
    <message>
        <source>%1 had compulsory school or less</source>
        <translation>%1 högst förgymnasial utbildning</translation>
    </message>
    <message>
        <source>%1 had upper-secondary education</source>
        <translation>%1 gymnasial</translation>
    </message>
    <message>
        <source>%1 had more than two years of post-secondary education</source>
        <translation>%1 eftergymnasial längre än två år</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln person(s) were in the establishment programme in %1 in %2: too few to tell their education.</source>
        <translation>
            <numerusform>Bara %Ln person var inskriven i etableringsuppdraget i %1 %2: för få för att redovisa utbildning.</numerusform>
            <numerusform>Bara %Ln personer var inskrivna i etableringsuppdraget i %1 %2: för få för att redovisa utbildning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln person(s) in the establishment programme in %1 in %2, %3.</source>
        <translation>
            <numerusform>Av den %Ln person som var inskriven i etableringsuppdraget i %1 %2 hade %3.</numerusform>
            <numerusform>Av de %Ln personer som var inskrivna i etableringsuppdraget i %1 %2 hade %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of those in the establishment programme in %1 in %2, %3.</source>
        <translation>Av dem som var inskrivna i etableringsuppdraget i %1 %2 hade %3.</translation>
    </message>
    <message>
        <source>The shares of the other groups are missing.</source>
        <translation>Uppgift saknas om övriga grupper.</translation>
    </message>
    <message>
        <source>The other %1 are in none of these groups.</source>
        <translation>Övriga %1 ingår inte i någon av grupperna.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln person(s) received in %2 in %3 came by assignment.</source>
        <comment>number, municipality, year</comment>
        <translation>
            <numerusform>%1 av %Ln person som togs emot i %2 %3 kom efter anvisning.</numerusform>
            <numerusform>%1 av %Ln personer som togs emot i %2 %3 kom efter anvisning.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is %1.</source>
        <comment>a share</comment>
        <translation>Det är %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>age group: number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>culture and leisure</source>
        <translation>kultur och fritid</translation>
    </message>
    <message>
        <source>preschool</source>
        <translation>förskola</translation>
    </message>
    <message>
        <source>compulsory school</source>
        <translation>grundskola</translation>
    </message>
    <message>
        <source>upper-secondary and adult education</source>
        <translation>gymnasie- och vuxenutbildning</translation>
    </message>
    <message>
        <source>care of the elderly and of people with disabilities</source>
        <translation>äldre- och funktionshinderomsorg</translation>
    </message>
    <message>
        <source>individual and family services</source>
        <translation>individ- och familjeomsorg</translation>
    </message>
    <message>
        <source>all staff</source>
        <translation>all personal</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sector, share</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 (%Ln person(s))</source>
        <comment>sector, share</comment>
        <translation>
            <numerusform>%1 %2 (%Ln person)</numerusform>
            <numerusform>%1 %2 (%Ln personer)</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures by sector are missing, so where most staff will be needed can&apos;t be told.</source>
        <translation>Uppgifter per verksamhet saknas, så var behovet blir störst går inte att säga.</translation>
    </message>
    <message>
        <source>By sector: %1.</source>
        <translation>Per verksamhet: %1.</translation>
    </message>
    <message>
        <source>For %1 the figures are missing, so where the need is greatest can&apos;t be told.</source>
        <translation>För %1 saknas uppgifter, så var behovet blir störst går inte att säga.</translation>
    </message>
    <message>
        <source>Among those elected in %1 the share born abroad is %2.</source>
        <comment>year, share</comment>
        <translation>Bland dem som valdes %1 är andelen %2.</translation>
    </message>
    <message>
        <source>That is too few to tell which way is the usual one.</source>
        <translation>Det är för få för att säga vad som är vanligast.</translation>
    </message>
    <message>
        <source>For %1 in %2 more people are given as assigned (%3) than as received (%4). The sources count differently, so a share can&apos;t be told.</source>
        <comment>municipality, year, number, number</comment>
        <translation>För %1 %2 anges fler anvisade (%3) än mottagna (%4). Källorna räknar olika, så någon andel går inte att ange.</translation>
    </message>
    <message>
        <source>Most, then, came by assignment.</source>
        <translation>De flesta kom alltså efter anvisning.</translation>
    </message>
    <message>
        <source>Most settled some other way, such as on their own.</source>
        <translation>De flesta bosatte sig på annat sätt, till exempel på egen hand.</translation>
    </message>
    <message>
        <source>As many settled some other way, such as on their own.</source>
        <translation>Lika många bosatte sig på annat sätt, till exempel på egen hand.</translation>
    </message>
    <message>
        <source>The asylum seekers in %1 in %2 are fewer than 10: too few to divide by age.</source>
        <translation>De asylsökande i %1 %2 är färre än 10: för få för att delas upp efter ålder.</translation>
    </message>
    <message>
        <source>Those received in %1 in %2 are fewer than 10: too few to divide by age.</source>
        <translation>De mottagna i %1 %2 är färre än 10: för få för att delas upp efter ålder.</translation>
    </message>
    <message>
        <source>In %1 in %2: %3.</source>
        <comment>municipality, year, numbers by age</comment>
        <translation>I %1 %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln inhabitant(s) of %1 in %2, %3 were 0–19 years, %4 were 20–64 and %5 were 65 or more.</source>
        <comment>municipality, year, shares</comment>
        <translation>
            <numerusform>Av %Ln invånare i %1 %2 var %3 0–19 år, %4 20–64 år och %5 65 år eller äldre.</numerusform>
            <numerusform>Av %Ln invånare i %1 %2 var %3 0–19 år, %4 20–64 år och %5 65 år eller äldre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the municipal staff of %2, %Ln person(s), were 55 or older in %3.</source>
        <comment>share, municipality, year</comment>
        <translation>
            <numerusform>%1 av de anställda i %2, %Ln person, var 55 år eller äldre %3.</numerusform>
            <numerusform>%1 av de anställda i %2, %Ln personer, var 55 år eller äldre %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the municipal staff of %2 were 55 or older in %3.</source>
        <comment>share, municipality, year</comment>
        <translation>%1 av de anställda i %2 var 55 år eller äldre %3.</translation>
    </message>
    <message>
        <source>%1 of the municipal staff aged 18–64 in %2 were born abroad in %3, against %4 of the population of that age.</source>
        <comment>share, municipality, year, share</comment>
        <translation>%1 av de kommunanställda 18–64 år i %2 var födda utomlands %3, mot %4 av befolkningen i samma ålder.</translation>
    </message>
    <message>
        <source>The balance figure is %1; equal shares would give 1.</source>
        <translation>Balanstalet är %1; lika stora andelar hade gett 1.</translation>
    </message>
    <message>
        <source>Among those elected in %1 the share born abroad was %2; the election before has no figure to compare with.</source>
        <comment>year, share</comment>
        <translation>Bland dem som valdes %1 var andelen utrikes födda %2; för valet före saknas uppgift att jämföra med.</translation>
    </message>
    <message>
        <source>Among those elected in %1 the share born abroad was %2, and in %3 it was %4; two elections are too few to speak of a trend.</source>
        <comment>year, share, year, share</comment>
        <translation>Bland dem som valdes %1 var andelen utrikes födda %2, och bland dem som valdes %3 var den %4; två val är för få för att tala om en trend.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln similar municipality/ies with a value has a larger positive deviation in %1.</source>
        <translation>
            <numerusform>Den enda liknande kommun som har ett värde har inte någon större positiv avvikelse %1.</numerusform>
            <numerusform>Ingen av de %Ln liknande kommuner som har ett värde har större positiv avvikelse %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln similar municipality/ies with a value has a higher one in %1.</source>
        <translation>
            <numerusform>Den enda liknande kommun som har ett värde har inte något högre %1.</numerusform>
            <numerusform>Ingen av de %Ln liknande kommuner som har ett värde har ett högre %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln similar municipality/ies with a value does better in %1.</source>
        <translation>
            <numerusform>Den enda liknande kommun som har ett värde ligger inte bättre till %1.</numerusform>
            <numerusform>Ingen av de %Ln liknande kommuner som har ett värde ligger bättre till %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>municipality, value</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The only similar municipality with a value has a larger positive deviation in %1, in percentage points: %2.</source>
        <comment>year, name</comment>
        <translation>Den enda liknande kommun som har ett värde %1 har större positiv avvikelse, i procentenheter: %2.</translation>
    </message>
    <message>
        <source>The only similar municipality with a value has a higher one in %1: %2.</source>
        <comment>year, name</comment>
        <translation>Den enda liknande kommun som har ett värde %1 ligger högre: %2.</translation>
    </message>
    <message>
        <source>The only similar municipality with a value does better in %1: %2.</source>
        <comment>year, name</comment>
        <translation>Den enda liknande kommun som har ett värde %1 ligger bättre till: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 similar municipalities with a value has/have a larger positive deviation in %2, in percentage points: %3.</source>
        <comment>counts, year, names</comment>
        <translation>
            <numerusform>%Ln av de %1 liknande kommuner som har ett värde %2 har större positiv avvikelse, i procentenheter: %3.</numerusform>
            <numerusform>%Ln av de %1 liknande kommuner som har ett värde %2 har större positiv avvikelse, i procentenheter: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 similar municipalities with a value has/have a higher one in %2: %3.</source>
        <comment>counts, year, names</comment>
        <translation>
            <numerusform>%Ln av de %1 liknande kommuner som har ett värde %2 ligger högre: %3.</numerusform>
            <numerusform>%Ln av de %1 liknande kommuner som har ett värde %2 ligger högre: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 similar municipalities with a value does/do better in %2: %3.</source>
        <comment>counts, year, names</comment>
        <translation>
            <numerusform>%Ln av de %1 liknande kommuner som har ett värde %2 ligger bättre till: %3.</numerusform>
            <numerusform>%Ln av de %1 liknande kommuner som har ett värde %2 ligger bättre till: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>How sure the differences are can&apos;t be said, for the number of persons behind the shares is not known.</source>
        <translation>Hur säkra skillnaderna är går inte att säga, för antalet personer bakom andelarna är inte känt.</translation>
    </message>
    <message>
        <source>No difference is larger than the uncertainty.</source>
        <translation>Ingen skillnad är större än osäkerheten.</translation>
    </message>
    <message>
        <source>The difference is larger than the uncertainty for %1.</source>
        <translation>Skillnaden är större än osäkerheten för %1.</translation>
    </message>
    <message>
        <source>In the same county: %1.</source>
        <comment>municipalities</comment>
        <translation>I samma län: %1.</translation>
    </message>
    <message>
        <source>The deviation of %1 was %2 percentage points in %3.</source>
        <comment>municipality, value, year</comment>
        <translation>Avvikelsen för %1 var %2 procentenheter %3.</translation>
    </message>
    <message>
        <source>%1 is at %2 in %3.</source>
        <comment>municipality, value, year</comment>
        <translation>%1 ligger på %2 år %3.</translation>
    </message>
    <message>
        <source>far below what was expected</source>
        <translation>långt under förväntat</translation>
    </message>
    <message>
        <source>below what was expected</source>
        <translation>under förväntat</translation>
    </message>
    <message>
        <source>in line with what was expected</source>
        <translation>i nivå med förväntat</translation>
    </message>
    <message>
        <source>above what was expected</source>
        <translation>över förväntat</translation>
    </message>
    <message>
        <source>far above what was expected</source>
        <translation>långt över förväntat</translation>
    </message>
    <message>
        <source>The model explains %1 per cent of the differences between municipalities in %2: read it with caution.</source>
        <translation>Modellen förklarar %1 procent av skillnaderna mellan kommunerna %2: tolka försiktigt.</translation>
    </message>
    <message>
        <source>The model explains %1 per cent of the differences between municipalities in %2.</source>
        <translation>Modellen förklarar %1 procent av skillnaderna mellan kommunerna %2.</translation>
    </message>
    <message>
        <source>So who does better can&apos;t be told.</source>
        <translation>Därför går det inte att säga vilka som ligger bättre till.</translation>
    </message>
    <message>
        <source>There are no similar municipalities to compare with, for figures that likeness is measured in are missing.</source>
        <translation>Det finns inga liknande kommuner att jämföra med, för uppgifter som likheten räknas på saknas.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln similar municipality/ies has a value to compare with in %1.</source>
        <translation>
            <numerusform>Den enda liknande kommunen har inget värde att jämföra med %1.</numerusform>
            <numerusform>Ingen av de %Ln liknande kommunerna har ett värde att jämföra med %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No expected value can be reckoned: too few municipalities have the figures that it is made from.</source>
        <translation>Något förväntat värde går inte att räkna fram: för få kommuner har de uppgifter som det bygger på.</translation>
    </message>
    <message>
        <source>There is no expected value for %1 in %2: one of the figures that it is made from is missing.</source>
        <comment>municipality, year</comment>
        <translation>Förväntat värde saknas för %1 %2: någon av de uppgifter som det bygger på saknas.</translation>
    </message>
    <message>
        <source>The deviation is %1 percentage points: %2.</source>
        <comment>number, class</comment>
        <translation>Avvikelsen är %1 procentenheter: %2.</translation>
    </message>
    <message>
        <source>How many persons the share rests on is not known, and so neither is the uncertainty.</source>
        <translation>Osäkerheten är okänd, för antalet personer bakom andelen är inte känt.</translation>
    </message>
    <message>
        <source>The figures that likeness is measured in are not all there for %1 in any year.</source>
        <translation>De uppgifter som likheten räknas på finns inte samlade för %1 något år.</translation>
    </message>
    <message>
        <source>%1 in %2: %3.</source>
        <comment>municipality, year, conditions</comment>
        <translation>%1 %2: %3.</translation>
    </message>
    <message>
        <source>The age of asylum seekers is not in the data pack. It is told by %1 in Kolada, which have to be fetched.</source>
        <comment>indicators</comment>
        <translation>Datapaketet har inga uppgifter om asylsökandes ålder. I Kolada heter nyckeltalen %1 och behöver hämtas därifrån.</translation>
    </message>
    <message>
        <source>The age of those received is not in the data pack: that takes %1.</source>
        <comment>indicators</comment>
        <translation>Åldern på dem som tagits emot finns inte i datapaketet: för den behövs %1.</translation>
    </message>
    <message>
        <source>How many of them work and how many study is not in the data pack; that takes %1.</source>
        <comment>indicators</comment>
        <translation>Hur många som arbetar respektive studerar framgår inte; för det behövs %1.</translation>
    </message>
    <message>
        <source>The figures can&apos;t tell that, and no similar municipality has a larger positive deviation to ask about.</source>
        <translation>Det framgår inte av siffrorna, och ingen liknande kommun har en större positiv avvikelse att fråga om.</translation>
    </message>
    <message>
        <source>The figures can&apos;t tell that: ask %1. Write down what you learn among the notes.</source>
        <comment>municipalities</comment>
        <translation>Det framgår inte av siffrorna: fråga %1, och skriv ned vad ni får veta bland anteckningarna.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln municipality/ies with fewer than 10 persons is/are left out.</source>
        <translation>
            <numerusform>%Ln kommun med färre än 10 personer är utelämnad.</numerusform>
            <numerusform>%Ln kommuner med färre än 10 personer är utelämnade.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 similar municipalities with a value have a larger positive deviation in %2, in percentage points: %3.</source>
        <comment>count, year, names</comment>
        <translation>Alla %1 liknande kommuner som har ett värde %2 har större positiv avvikelse, i procentenheter: %3.</translation>
    </message>
    <message>
        <source>All %1 similar municipalities with a value have a higher one in %2: %3.</source>
        <comment>count, year, names</comment>
        <translation>Alla %1 liknande kommuner som har ett värde %2 ligger högre: %3.</translation>
    </message>
    <message>
        <source>All %1 similar municipalities with a value do better in %2: %3.</source>
        <comment>count, year, names</comment>
        <translation>Alla %1 liknande kommuner som har ett värde %2 ligger bättre till: %3.</translation>
    </message>
    <message>
        <source>The difference is not larger than the uncertainty.</source>
        <translation>Skillnaden är inte större än osäkerheten.</translation>
    </message>
    <message>
        <source>%1 %2 (a higher value than %3 of %4 other municipalities)</source>
        <comment>indicator, value, counts</comment>
        <translation>%1 %2 (högre värde än %3 av %4 andra kommuner)</translation>
    </message>
    <message>
        <source>The figures can&apos;t tell that.</source>
        <translation>Det framgår inte av siffrorna.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rests on only %Ln person(s) in %2 in %3: too few to say anything.</source>
        <comment>measure, municipality, year</comment>
        <translation>
            <numerusform>%1 bygger på bara %Ln person i %2 %3: för få för att säga något.</numerusform>
            <numerusform>%1 bygger på bara %Ln personer i %2 %3: för få för att säga något.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number of pupils is not known; if they are few, the shares swing from year to year.</source>
        <translation>Hur många elever det gäller är inte känt; är de få svänger andelarna mellan åren.</translation>
    </message>
    <message numerus="yes">
        <source>The dependency ratio was %1 in %2: a hundred persons aged 20–64 support, besides themselves, %Ln person(s) who are younger or older.</source>
        <comment>ratio, year</comment>
        <translation>
            <numerusform>Försörjningskvoten var %1 år %2: hundra personer i åldern 20–64 år försörjer, utöver sig själva, %Ln person som är yngre eller äldre.</numerusform>
            <numerusform>Försörjningskvoten var %1 år %2: hundra personer i åldern 20–64 år försörjer, utöver sig själva, %Ln personer som är yngre eller äldre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Similar municipalities are found for municipalities only.</source>
        <translation>Liknande kommuner tas fram bara för kommuner.</translation>
    </message>
    <message>
        <source>Expected values are reckoned for municipalities only.</source>
        <translation>Förväntade värden beräknas bara för kommuner.</translation>
    </message>
    <message>
        <source>%1 of refugees and their families were employed in %2 in %3, and %4 was to be expected.</source>
        <comment>share, municipality, year, share</comment>
        <translation>%1 av flyktingar och deras anhöriga förvärvsarbetade i %2 %3; förväntat värde var %4.</translation>
    </message>
    <message>
        <source>The circumstances that likeness is measured in are told of municipalities only.</source>
        <translation>De förutsättningar som likheten räknas på redovisas bara för kommuner.</translation>
    </message>
</context>
<context>
    <name>lagesbild::AssociationExport</name>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>The line nearest to the points</source>
        <translation>Linjen närmast punkterna</translation>
    </message>
    <message>
        <source>Municipalities by two indicators. %1 %2</source>
        <translation>Kommuner efter två nyckeltal. %1 %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>against %1</source>
        <comment>an indicator</comment>
        <translation>mot %1</translation>
    </message>
    <message>
        <source>area of the points: inhabitants</source>
        <translation>punkternas yta: invånare</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Så läser du</translation>
    </message>
    <message>
        <source>The other indicator</source>
        <translation>Det andra nyckeltalet</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>title of a page: two indicators</comment>
        <translation>%1 och %2</translation>
    </message>
</context>
<context>
    <name>lagesbild::AssociationPage</name>
    <message>
        <source>Swap the axes</source>
        <translation>Byt axlar</translation>
    </message>
    <message>
        <source>Municipalities by two indicators</source>
        <translation>Kommunerna efter två nyckeltal</translation>
    </message>
    <message>
        <source>Two indicators as a table</source>
        <translation>Två nyckeltal som tabell</translation>
    </message>
    <message>
        <source>Indicator to set against it</source>
        <translation>Nyckeltal att ställa mot</translation>
    </message>
    <message>
        <source>The line nearest to the points</source>
        <translation>Linjen närmast punkterna</translation>
    </message>
    <message>
        <source>No municipality has both figures in %1. Choose another year or indicator.</source>
        <translation>Ingen kommun har båda uppgifterna %1. Välj ett annat år eller nyckeltal.</translation>
    </message>
    <message>
        <source>Line and r</source>
        <translation>Linje och r</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>From the line</source>
        <translation>Från linjen</translation>
    </message>
    <message>
        <source>Inhabitants, %1</source>
        <translation>Invånare, %1</translation>
    </message>
    <message>
        <source>Municipality group</source>
        <translation>Kommungrupp</translation>
    </message>
</context>
<context>
    <name>lagesbild::AssociationScene</name>
    <message>
        <source>Other municipalities</source>
        <translation>Övriga kommuner</translation>
    </message>
    <message>
        <source>The comparison group</source>
        <translation>Jämförelsegruppen</translation>
    </message>
    <message>
        <source>%1 or fewer</source>
        <comment>inhabitants</comment>
        <translation>högst %1</translation>
    </message>
    <message>
        <source>%1 inhabitants</source>
        <translation>%1 invånare</translation>
    </message>
    <message>
        <source>r = %1</source>
        <translation>r = %1</translation>
    </message>
    <message>
        <source>Colours: %1.</source>
        <translation>Färger: %1.</translation>
    </message>
    <message>
        <source>The area of a point tells the number of inhabitants.</source>
        <translation>Punktens yta visar antalet invånare.</translation>
    </message>
</context>
<context>
    <name>lagesbild::AssociationText</name>
    <message>
        <source>the association is weak</source>
        <translation>sambandet är svagt</translation>
    </message>
    <message>
        <source>the association is moderate</source>
        <translation>sambandet är måttligt</translation>
    </message>
    <message>
        <source>the association is strong</source>
        <translation>sambandet är starkt</translation>
    </message>
    <message numerus="yes">
        <source>Only %n municipality/ies with differing figures: too few to see whether the two go together.</source>
        <translation>
            <numerusform>Bara %n kommun med skilda värden: för få för att se om de två följs åt.</numerusform>
            <numerusform>Bara %n kommuner med skilda värden: för få för att se om de två följs åt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No sure association between “%1” and “%2” among %n municipality/ies (r = %3).</source>
        <translation>
            <numerusform>Inget säkert samband mellan ”%1” och ”%2” bland %n kommun (r = %3).</numerusform>
            <numerusform>Inget säkert samband mellan ”%1” och ”%2” bland %n kommuner (r = %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where “%1” is higher, “%2” is mostly higher too: %3 (r = %4, %n municipality/ies).</source>
        <translation>
            <numerusform>Där ”%1” är högre är ”%2” oftast också högre: %3 (r = %4, %n kommun).</numerusform>
            <numerusform>Där ”%1” är högre är ”%2” oftast också högre: %3 (r = %4, %n kommuner).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where “%1” is higher, “%2” is mostly lower: %3 (r = %4, %n municipality/ies).</source>
        <translation>
            <numerusform>Där ”%1” är högre är ”%2” oftast lägre: %3 (r = %4, %n kommun).</numerusform>
            <numerusform>Där ”%1” är högre är ”%2” oftast lägre: %3 (r = %4, %n kommuner).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lacks one of the figures, or it rests on few persons.</source>
        <translation>%1 saknar en av uppgifterna, eller så vilar den på få personer.</translation>
    </message>
    <message>
        <source>%1 lies on the line.</source>
        <translation>%1 ligger på linjen.</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <comment>an unsigned difference</comment>
        <translation>%1 procentenheter</translation>
    </message>
    <message>
        <source>%1 lies %2 above the line.</source>
        <translation>%1 ligger %2 över linjen.</translation>
    </message>
    <message>
        <source>%1 lies %2 below the line.</source>
        <translation>%1 ligger %2 under linjen.</translation>
    </message>
    <message>
        <source>Every point is a municipality that has both figures.</source>
        <translation>Varje punkt är en kommun som har båda uppgifterna.</translation>
    </message>
    <message>
        <source>That two figures go together does not mean that one causes the other: both may follow from something else.</source>
        <translation>Att två uppgifter följs åt betyder inte att den ena orsakar den andra: båda kan bero på något annat.</translation>
    </message>
    <message>
        <source>The area of a point tells how many lived in the municipality in %1. Those with fewer than 5,000 inhabitants, or without a figure, are all drawn equally large.</source>
        <translation>Punktens yta visar hur många som bodde i kommunen %1. Kommuner med färre än 5&#xa0;000 invånare, eller utan uppgift, ritas alla lika stora.</translation>
    </message>
    <message>
        <source>The colours tell SKR&apos;s main groups of municipalities, by the division of 2023.</source>
        <translation>Färgerna visar SKR:s huvudgrupper av kommuner enligt 2023 års indelning.</translation>
    </message>
    <message>
        <source>The dark points are the comparison group. Compare with all municipalities, and the colours tell what kind each one is.</source>
        <translation>De mörka punkterna är jämförelsegruppen. Jämför med alla kommuner, så visar färgerna vilken kommungrupp var och en hör till.</translation>
    </message>
    <message>
        <source>r runs from −1 to 1, and 0 is no association. By chance alone it could have been anything from %1 to %2.</source>
        <translation>r går från −1 till 1, och 0 är inget samband. Med slumpen inräknad kan det vara allt från %1 till %2.</translation>
    </message>
    <message>
        <source>The figures left to right are of %1, the nearest year there is.</source>
        <translation>Uppgifterna längs den vågräta axeln gäller %1, det närmaste år som finns.</translation>
    </message>
    <message>
        <source>The figures left to right are not divided by gender.</source>
        <translation>Uppgifterna längs den vågräta axeln är inte könsuppdelade.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies without both figures, or with fewer than 10 persons, left out.</source>
        <translation>
            <numerusform>%n kommun som saknar någon av uppgifterna, eller har färre än 10 personer, är utelämnad.</numerusform>
            <numerusform>%n kommuner som saknar någon av uppgifterna, eller har färre än 10 personer, är utelämnade.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <comment>municipality: title, value, title, value</comment>
        <translation>%1: %2 %3, %4 %5</translation>
    </message>
    <message>
        <source>%1 inhabitants</source>
        <translation>%1 invånare</translation>
    </message>
    <message>
        <source>number of inhabitants missing</source>
        <translation>invånarantal saknas</translation>
    </message>
    <message>
        <source>in the comparison group</source>
        <translation>i jämförelsegruppen</translation>
    </message>
    <message>
        <source>Large cities and municipalities near large cities</source>
        <translation>Storstäder och storstadsnära kommuner</translation>
    </message>
    <message>
        <source>Medium-sized towns and municipalities near medium-sized towns</source>
        <translation>Större städer och kommuner nära större stad</translation>
    </message>
    <message>
        <source>Smaller towns/urban areas and rural municipalities</source>
        <translation>Mindre städer/tätorter och landsbygdskommuner</translation>
    </message>
    <message>
        <source>Without municipality group</source>
        <translation>Utan kommungrupp</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>an indicator, why it has no figure that counts</comment>
        <translation>”%1” (%2)</translation>
    </message>
    <message>
        <source>%1 has no point: %2.</source>
        <comment>municipality, indicators and reasons</comment>
        <translation>%1 har ingen punkt: %2.</translation>
    </message>
</context>
<context>
    <name>lagesbild::BalancePage</name>
    <message>
        <source>The ratio, its parts and classes as a table</source>
        <translation>Kvoten, dess delar och klasserna som tabell</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicerat</translation>
    </message>
    <message>
        <source>Computed from its parts</source>
        <translation>Beräknat ur delarna</translation>
    </message>
    <message>
        <source>Classes of the map</source>
        <translation>Kartans klasser</translation>
    </message>
    <message>
        <source>%1: what it is made of</source>
        <comment>title of a page</comment>
        <translation>%1: vad det består av</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Så läser du</translation>
    </message>
</context>
<context>
    <name>lagesbild::BalancePicture</name>
    <message>
        <source>the country %1</source>
        <translation>riket %1</translation>
    </message>
    <message>
        <source>mean of the group %1</source>
        <translation>gruppens medel %1</translation>
    </message>
    <message>
        <source>The country</source>
        <translation>Riket</translation>
    </message>
    <message>
        <source>Unweighted mean</source>
        <translation>Ovägt medel</translation>
    </message>
    <message>
        <source>%1: %2, of them %3 aged 0 to 19 and %4 aged 65 or more</source>
        <translation>%1: %2, varav %3 i åldern 0–19 år och %4 som är 65 år eller äldre</translation>
    </message>
    <message>
        <source>Classes of the guide&apos;s map 3</source>
        <translation>Klasser som i guidens karta 3</translation>
    </message>
    <message>
        <source>Classes of map 2</source>
        <translation>Klasser som på karta 2</translation>
    </message>
    <message>
        <source>rounded to one decimal</source>
        <translation>avrundat till en decimal</translation>
    </message>
    <message>
        <source>natural classes</source>
        <translation>naturliga klasser</translation>
    </message>
    <message numerus="yes">
        <source>%n without value</source>
        <translation>
            <numerusform>%n utan värde</numerusform>
            <numerusform>%n utan värde</numerusform>
        </translation>
    </message>
    <message>
        <source>Born abroad, per cent</source>
        <translation>Andel utrikes födda, procent</translation>
    </message>
    <message>
        <source>Mean</source>
        <comment>column</comment>
        <translation>Medel</translation>
    </message>
    <message>
        <source>Municipal employees</source>
        <translation>Anställda</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Invånare</translation>
    </message>
    <message>
        <source>Elected %1</source>
        <comment>year of election</comment>
        <translation>Valda %1</translation>
    </message>
    <message>
        <source>Per hundred persons aged 20 to 64</source>
        <translation>Per hundra personer i åldern 20–64 år</translation>
    </message>
    <message>
        <source>0–19 years</source>
        <translation>0–19 år</translation>
    </message>
    <message>
        <source>65 years or more</source>
        <translation>65 år och äldre</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Tillsammans</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies</source>
        <translation>
            <numerusform>%n kommun</numerusform>
            <numerusform>%n kommuner</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>här finns %1</translation>
    </message>
    <message>
        <source>Municipal employees of 55 years or more</source>
        <translation>Kommunanställda 55 år och äldre</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::BalanceRoom</name>
    <message>
        <source>Development</source>
        <translation>Utveckling</translation>
    </message>
    <message>
        <source>Open the comparison</source>
        <translation>Öppna jämförelsen</translation>
    </message>
    <message>
        <source>Open the development</source>
        <translation>Öppna utvecklingen</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Visa på kartan</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Kvot</translation>
    </message>
    <message>
        <source>Balance</source>
        <comment>the ratio</comment>
        <translation>Balanstal</translation>
    </message>
    <message>
        <source>Dependency ratio</source>
        <translation>Försörjningskvot</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>What would make the balance 1?</source>
        <translation>Vad skulle ge balanstalet 1?</translation>
    </message>
    <message>
        <source>Computed and published</source>
        <translation>Beräknat och publicerat</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Så läser du</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Computed ratios, classes, means, place and trend</source>
        <translation>Beräknade kvoter, klasser, medel, plats och trend</translation>
    </message>
</context>
<context>
    <name>lagesbild::BalanceText</name>
    <message>
        <source>%1 has no value for %2 (%3).</source>
        <comment>municipality, year, reason</comment>
        <translation>%1 har inget värde för %2 (%3).</translation>
    </message>
    <message>
        <source>In the country it is %1, and on average in %2 %3.</source>
        <comment>value, group, value</comment>
        <translation>I riket är det %1 och i medel för %2 %3.</translation>
    </message>
    <message>
        <source>In the country it is %1.</source>
        <translation>I riket är det %1.</translation>
    </message>
    <message>
        <source>On average in %1 it is %2.</source>
        <comment>group, value</comment>
        <translation>I medel för %1 är det %2.</translation>
    </message>
    <message>
        <source>The two shares are level.</source>
        <translation>De två andelarna är jämna.</translation>
    </message>
    <message numerus="yes">
        <source>For a balance of 1 about %Ln more employee(s) would be born abroad, in place of as many others.</source>
        <translation>
            <numerusform>För balanstalet 1 skulle ungefär %Ln anställd till vara utrikes född, i stället för en annan.</numerusform>
            <numerusform>För balanstalet 1 skulle ungefär %Ln anställda till vara utrikes födda, i stället för lika många andra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is about %Ln more employee(s) born abroad than a balance of 1 takes.</source>
        <translation>
            <numerusform>Det är ungefär %Ln utrikes född anställd fler än vad balanstalet 1 kräver.</numerusform>
            <numerusform>Det är ungefär %Ln fler utrikes födda anställda än vad balanstalet 1 kräver.</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance in %1 is %2 (%3): %4 of the municipality&apos;s employees and %5 of the inhabitants are born abroad, both aged 18 to 64.</source>
        <comment>municipality, balance, year, two shares</comment>
        <translation>%1 har balanstalet %2 (%3): %4 av kommunens anställda och %5 av invånarna är utrikes födda, båda i åldern 18 till 64 år.</translation>
    </message>
    <message>
        <source>The balance in %1 is %2 (%3).</source>
        <comment>municipality, balance, year</comment>
        <translation>%1 har balanstalet %2 (%3).</translation>
    </message>
    <message numerus="yes">
        <source>A hundred persons of working age in %1 support %Ln more (%2).</source>
        <comment>municipality, persons, year</comment>
        <translation>
            <numerusform>%1: 100 personer i arbetsför ålder försörjer ytterligare %Ln person (%2).</numerusform>
            <numerusform>%1: 100 personer i arbetsför ålder försörjer ytterligare %Ln personer (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>It can&apos;t be reckoned: the share among employees or in the population is missing.</source>
        <translation>Det kan inte räknas ut: andelen bland de anställda eller i befolkningen saknas.</translation>
    </message>
    <message>
        <source>It can&apos;t be reckoned: how many employees there are is not known for the year.</source>
        <translation>Det kan inte räknas ut: uppgift om antalet anställda saknas för året.</translation>
    </message>
    <message numerus="yes">
        <source>Reckoned on %Ln employee(s), which follows from how many are 55 or older and what share they make up.</source>
        <translation>
            <numerusform>Räknat på %Ln anställd, ett antal som följer av hur många som är 55 år och äldre och deras andel.</numerusform>
            <numerusform>Räknat på %Ln anställda, ett antal som följer av hur många som är 55 år och äldre och deras andel.</numerusform>
        </translation>
    </message>
    <message>
        <source>It counts employees of all ages while the shares are of 18 to 64 years, so the number is about right, not exact. It is no goal in itself: shares that differ need not be a problem.</source>
        <translation>Antalet omfattar anställda i alla åldrar medan andelarna gäller 18–64 år, så svaret är ungefärligt. Det är inget mål i sig: olika andelar behöver inte vara ett problem.</translation>
    </message>
    <message>
        <source>Computed from its parts %1, published %2.</source>
        <translation>Beräknat av delarna %1, publicerat %2.</translation>
    </message>
    <message>
        <source>They agree.</source>
        <translation>De stämmer överens.</translation>
    </message>
    <message>
        <source>The difference is %1.</source>
        <translation>Skillnaden är %1.</translation>
    </message>
    <message>
        <source>Published %1. It can&apos;t be computed: a part is missing.</source>
        <translation>Publicerat %1. Det kan inte beräknas: en del saknas.</translation>
    </message>
    <message>
        <source>Computed from its parts %1. Nothing is published.</source>
        <translation>Beräknat av delarna %1. Inget är publicerat.</translation>
    </message>
    <message>
        <source>Neither computed nor published.</source>
        <translation>Varken beräknat eller publicerat.</translation>
    </message>
    <message numerus="yes">
        <source>The two are the same in all %n municipality/ies that have both.</source>
        <translation>
            <numerusform>De två är lika i den enda kommun (%n) som har båda.</numerusform>
            <numerusform>De två är lika i alla %n kommuner som har båda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Greatest difference among the %n municipality/ies that have both: %1.</source>
        <translation>
            <numerusform>Skillnaden i den enda kommun (%n) som har båda: %1.</numerusform>
            <numerusform>Största skillnaden bland de %n kommuner som har båda: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Increasing over the last %n value(s).</source>
        <translation>
            <numerusform>Ökar över det senaste värdet (%n).</numerusform>
            <numerusform>Ökar över de senaste %n värdena.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decreasing over the last %n value(s).</source>
        <translation>
            <numerusform>Minskar över det senaste värdet (%n).</numerusform>
            <numerusform>Minskar över de senaste %n värdena.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No certain change over the last %n value(s).</source>
        <translation>
            <numerusform>Ingen säker förändring över det senaste värdet (%n).</numerusform>
            <numerusform>Ingen säker förändring över de senaste %n värdena.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trend can&apos;t be judged: too few years.</source>
        <translation>Trenden går ej att bedöma: för få år.</translation>
    </message>
    <message>
        <source>1 means that those born abroad are as large a part of the municipality&apos;s employees as of its inhabitants of the same ages. Below 1 they are fewer among the employees.</source>
        <translation>1 betyder att utrikes födda är en lika stor del av kommunens anställda som av invånarna i samma åldrar. Under 1 är de en mindre del av de anställda.</translation>
    </message>
    <message>
        <source>The elected are those of the latest general election, so their figure stands still between elections.</source>
        <translation>De förtroendevalda gäller det senaste valet, så uppgiften står stilla mellan valen.</translation>
    </message>
    <message>
        <source>The ratio sets those of 0 to 19 and of 65 years or more against those of 20 to 64. It counts ages, not who works or studies.</source>
        <translation>Kvoten ställer dem som är 0–19 år och 65 år och äldre mot dem som är 20–64 år. Den räknar åldrar, inte vilka som arbetar eller studerar.</translation>
    </message>
    <message>
        <source>Employees of 55 years or more are nearing retirement: where they are many, many will have to be recruited.</source>
        <translation>Anställda som är 55 år och äldre närmar sig pensionen: där de är många behöver många rekryteras.</translation>
    </message>
    <message>
        <source>Culture and leisure</source>
        <translation>Kultur och fritid</translation>
    </message>
    <message>
        <source>Preschool</source>
        <translation>Förskola</translation>
    </message>
    <message>
        <source>Compulsory school</source>
        <translation>Grundskola</translation>
    </message>
    <message>
        <source>Upper secondary school</source>
        <translation>Gymnasieskola</translation>
    </message>
    <message>
        <source>Care of the elderly and disabled</source>
        <translation>Äldre- och funktionshinderomsorg</translation>
    </message>
    <message>
        <source>Social services</source>
        <translation>Individ- och familjeomsorg</translation>
    </message>
    <message>
        <source>All employees</source>
        <translation>Alla anställda</translation>
    </message>
    <message>
        <source>The data has no figures of %1.</source>
        <comment>sectors</comment>
        <translation>Uppgifter saknas i underlaget om %1.</translation>
    </message>
</context>
<context>
    <name>lagesbild::BarText</name>
    <message>
        <source>uncertainty %1</source>
        <translation>osäkerhet %1</translation>
    </message>
    <message>
        <source>place %1 of %2</source>
        <translation>plats %1 av %2</translation>
    </message>
    <message>
        <source>The country %1</source>
        <comment>label of a line, with its value</comment>
        <translation>Riket %1</translation>
    </message>
    <message>
        <source>Unweighted mean %1</source>
        <comment>label of a line, with its value</comment>
        <translation>Ovägt medel %1</translation>
    </message>
</context>
<context>
    <name>lagesbild::BarView</name>
    <message>
        <source>Bar chart</source>
        <translation>Stapeldiagram</translation>
    </message>
</context>
<context>
    <name>lagesbild::BetterText</name>
    <message>
        <source>neighbour in the county</source>
        <translation>grannkommun i länet</translation>
    </message>
    <message>
        <source>neighbour</source>
        <translation>grannkommun</translation>
    </message>
    <message>
        <source>same county</source>
        <translation>samma län</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>kan vara slump</translation>
    </message>
    <message>
        <source>No similar municipalities are known for the chosen one.</source>
        <translation>Inga liknande kommuner är kända för den valda.</translation>
    </message>
    <message>
        <source>The chosen municipality has no figure of %1 to compare with: %2.</source>
        <translation>Den valda kommunen har ingen uppgift för %1 att jämföra med: %2.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n similar municipality/ies with a figure of %1 does better.</source>
        <translation>
            <numerusform>Den enda liknande kommunen med uppgift för %1 har inte ett bättre värde.</numerusform>
            <numerusform>Ingen av de %n liknande kommunerna med uppgift för %1 har ett bättre värde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n similar municipality/ies with a figure of %2 do better than %3.</source>
        <translation>
            <numerusform>%1 av %n liknande kommun med uppgift för %2 har ett bättre värde än %3.</numerusform>
            <numerusform>%1 av %n liknande kommuner med uppgift för %2 har ett bättre värde än %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Similar and better</source>
        <translation>Liknande och bättre</translation>
    </message>
    <message>
        <source>How sure the differences are is not known.</source>
        <translation>Hur säkra skillnaderna är går inte att säga.</translation>
    </message>
    <message>
        <source>Set them beside each other</source>
        <translation>Ställ dem bredvid varandra</translation>
    </message>
</context>
<context>
    <name>lagesbild::Choices</name>
    <message>
        <source>a code such as 1880</source>
        <translation>en kod som 1880</translation>
    </message>
    <message>
        <source>an id such as integration</source>
        <translation>ett id som integration</translation>
    </message>
    <message>
        <source>an id such as N00973</source>
        <translation>ett id som N00973</translation>
    </message>
    <message>
        <source>a year such as 2015, or latest</source>
        <translation>ett år som 2015, eller latest</translation>
    </message>
    <message>
        <source>T, K or M</source>
        <translation>T, K eller M</translation>
    </message>
    <message>
        <source>a number from 2 to 9</source>
        <translation>ett tal från 2 till 9</translation>
    </message>
    <message>
        <source>two or more ascending numbers with commas</source>
        <translation>två eller fler stigande tal med komma</translation>
    </message>
    <message>
        <source>manual, quantile, equal, sd, jenks or guide</source>
        <translation>manual, quantile, equal, sd, jenks eller guide</translation>
    </message>
    <message>
        <source>municipality or county</source>
        <translation>municipality eller county</translation>
    </message>
    <message>
        <source>--%1 is %2, not “%3”</source>
        <translation>--%1 är %2, inte ”%3”</translation>
    </message>
    <message>
        <source>similar, county, skr2017, skr2023, population, all, a group&apos;s id, saved:NAME, or codes with commas</source>
        <translation>similar, county, skr2017, skr2023, population, all, en grupps id, saved:NAMN eller koder med komma</translation>
    </message>
    <message>
        <source>values, change, deviation, clusters or bivariate</source>
        <translation>values, change, deviation, clusters eller bivariate</translation>
    </message>
    <message>
        <source>a year such as 2015</source>
        <translation>ett år som 2015</translation>
    </message>
    <message>
        <source>one, years or pair</source>
        <translation>one, years eller pair</translation>
    </message>
    <message>
        <source>Municipality, region (0018) or riket (0000).</source>
        <translation>Kommun, region (0018) eller riket (0000).</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>KOD</translation>
    </message>
    <message>
        <source>Indicators to show: integration, or a KPI group of Kolada&apos;s.</source>
        <translation>Nyckeltal att visa: integration, eller en av Koladas nyckeltalsgrupper.</translation>
    </message>
    <message>
        <source>Indicator, such as N00973.</source>
        <translation>Nyckeltal, till exempel N00973.</translation>
    </message>
    <message>
        <source>Year, or latest.</source>
        <translation>År, eller latest (det senaste).</translation>
    </message>
    <message>
        <source>YEAR</source>
        <translation>ÅR</translation>
    </message>
    <message>
        <source>T (total), K (women) or M (men).</source>
        <translation>T (totalt), K (kvinnor) eller M (män).</translation>
    </message>
    <message>
        <source>GENDER</source>
        <translation>KÖN</translation>
    </message>
    <message>
        <source>Compare with: similar, county, skr2017, skr2023, population, all, a group&apos;s id (G123), saved:NAME for a group of your own, or codes with commas.</source>
        <translation>Jämför med: similar (liknande kommuner), county (länet), skr2017 eller skr2023 (kommungruppen), population (befolkningsklassen), all (alla), en grupps id (G123), saved:NAMN för en egen grupp, eller koder med komma emellan.</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>GRUPP</translation>
    </message>
    <message>
        <source>Rank and class shares of fewer than ten persons too.</source>
        <translation>Ge även andelar av färre än tio personer plats och klass.</translation>
    </message>
    <message>
        <source>Rank and class suspected placeholders too.</source>
        <translation>Ge även misstänkta platshållare plats och klass.</translation>
    </message>
    <message>
        <source>Number of classes, 2 to 9.</source>
        <translation>Antal klasser, 2 till 9.</translation>
    </message>
    <message>
        <source>Limits of manual classes, a,b,…: each class from one up to the next.</source>
        <translation>Gränser för egna klasser, a,b,…: varje klass går från en gräns upp till nästa.</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>LISTA</translation>
    </message>
    <message>
        <source>Classes: manual, quantile, equal, sd, jenks, or guide.</source>
        <translation>Klasser: manual (egna gränser), quantile (lika många i varje), equal (lika breda), sd (standardavvikelser), jenks (naturliga) eller guide (guidens).</translation>
    </message>
    <message>
        <source>METHOD</source>
        <translation>METOD</translation>
    </message>
    <message>
        <source>municipality or county.</source>
        <translation>municipality (kommuner) eller county (län).</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>NIVÅ</translation>
    </message>
    <message>
        <source>What the colours tell: values, change, deviation (from expected), clusters or bivariate.</source>
        <translation>Vad färgerna visar: values (värden), change (förändring), deviation (avvikelse från förväntat), clusters (kluster) eller bivariate (två nyckeltal).</translation>
    </message>
    <message>
        <source>LAYER</source>
        <translation>LAGER</translation>
    </message>
    <message>
        <source>Earlier year that --layer change compares with.</source>
        <translation>Tidigare år som --layer change jämför med.</translation>
    </message>
    <message>
        <source>How many maps: one, years (one per year, the same classes) or pair (two indicators).</source>
        <translation>Hur många kartor: one (en), years (en per år, med samma klasser) eller pair (två nyckeltal).</translation>
    </message>
    <message>
        <source>PLATES</source>
        <translation>KARTOR</translation>
    </message>
    <message>
        <source>Second indicator of --layer bivariate or --plates pair, such as N02925.</source>
        <translation>Andra nyckeltalet för --layer bivariate eller --plates pair, till exempel N02925.</translation>
    </message>
    <message>
        <source>Every municipality as a square of the same size.</source>
        <translation>Varje kommun som en lika stor ruta.</translation>
    </message>
</context>
<context>
    <name>lagesbild::ClassLegend</name>
    <message>
        <source>under %1</source>
        <translation>under %1</translation>
    </message>
    <message>
        <source>%1 and over</source>
        <translation>%1 och över</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>%1 to &lt;%2</source>
        <translation>%1–&lt;%2</translation>
    </message>
    <message>
        <source>fewer</source>
        <comment>municipal employees born abroad than in the population</comment>
        <translation>färre</translation>
    </message>
    <message>
        <source>somewhat fewer</source>
        <translation>något färre</translation>
    </message>
    <message>
        <source>as many or more</source>
        <translation>minst lika</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>över %1</translation>
    </message>
    <message>
        <source>no clear pattern</source>
        <comment>whether a municipality is like its neighbours</comment>
        <translation>inget tydligt mönster</translation>
    </message>
    <message>
        <source>low</source>
        <comment>lowest third of the figures</comment>
        <translation>låg</translation>
    </message>
    <message>
        <source>high</source>
        <comment>highest third of the figures</comment>
        <translation>hög</translation>
    </message>
    <message>
        <source>middle</source>
        <comment>middle third of the figures</comment>
        <translation>mellan</translation>
    </message>
</context>
<context>
    <name>lagesbild::ClassesCommand</name>
    <message>
        <source>Classes and figures of counties</source>
        <comment>computed by us; starts a sentence</comment>
        <translation>Klasser och länsvärden</translation>
    </message>
    <message numerus="yes">
        <source>%n without figure</source>
        <translation>
            <numerusform>%n utan värde</numerusform>
            <numerusform>%n utan värde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with fewer than 10 persons</source>
        <translation>
            <numerusform>%n med färre än 10 personer</numerusform>
            <numerusform>%n med färre än 10 personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspected placeholder(s)</source>
        <translation>
            <numerusform>%n misstänkt platshållare</numerusform>
            <numerusform>%n misstänkta platshållare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside the limits</source>
        <translation>
            <numerusform>%n utanför gränserna</numerusform>
            <numerusform>%n utanför gränserna</numerusform>
        </translation>
    </message>
    <message>
        <source>In no class: %1</source>
        <translation>I ingen klass: %1</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Län</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klass</translation>
    </message>
    <message numerus="yes">
        <source>Class %1: %2, %n area(s)</source>
        <comment>number and range of values</comment>
        <translation>
            <numerusform>Klass %1: %2, %n område</numerusform>
            <numerusform>Klass %1: %2, %n områden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::ClusterText</name>
    <message>
        <source>high among high</source>
        <translation>högt bland höga</translation>
    </message>
    <message>
        <source>low among low</source>
        <translation>lågt bland låga</translation>
    </message>
    <message>
        <source>high among low</source>
        <translation>högt bland låga</translation>
    </message>
    <message>
        <source>low among high</source>
        <translation>lågt bland höga</translation>
    </message>
</context>
<context>
    <name>lagesbild::CommandLine</name>
    <message>
        <source>there is no option --%1</source>
        <translation>väljaren --%1 finns inte</translation>
    </message>
    <message>
        <source>--format is table, csv or json, not “%1”</source>
        <translation>--format är table, csv eller json, inte ”%1”</translation>
    </message>
    <message>
        <source>--lang is sv or en, not “%1”</source>
        <translation>--lang är sv eller en, inte ”%1”</translation>
    </message>
    <message>
        <source>there is no command “%1”</source>
        <translation>kommandot ”%1” finns inte</translation>
    </message>
    <message>
        <source>The map as a list: every area with its class.</source>
        <translation>Kartan som en lista: varje område med sin klass.</translation>
    </message>
    <message>
        <source>One indicator: a municipality beside others.</source>
        <translation>Ett nyckeltal: en kommun bredvid andra.</translation>
    </message>
    <message>
        <source>What could be expected of every municipality, and how far from it the figures are.</source>
        <translation>Vad som kunde förväntas av varje kommun, och hur långt därifrån värdena ligger.</translation>
    </message>
    <message>
        <source>A view as PowerPoint, Excel, PDF, picture or csv, in a file.</source>
        <translation>En vy som PowerPoint, Excel, PDF, bild eller csv, i en fil.</translation>
    </message>
    <message>
        <source>A view as a picture, in a file.</source>
        <translation>En vy som bild, i en fil.</translation>
    </message>
    <message>
        <source>A share of persons in every municipality, and how far chance alone would carry it.</source>
        <translation>En andel av personer i varje kommun, och hur långt enbart slumpen skulle föra den.</translation>
    </message>
    <message>
        <source>Takes own figures from a file into a data pack.</source>
        <translation>Tar in egna uppgifter från en fil i ett datapaket.</translation>
    </message>
    <message>
        <source>Tells what a data pack holds.</source>
        <translation>Berättar vad ett datapaket innehåller.</translation>
    </message>
    <message>
        <source>Tells what a file of figures holds, before importing it.</source>
        <translation>Berättar vad en fil med uppgifter innehåller, innan den tas in.</translation>
    </message>
    <message>
        <source>lagesbild-cli COMMAND [OPTIONS]</source>
        <translation>lagesbild-cli KOMMANDO [VÄLJARE]</translation>
    </message>
    <message>
        <source>lagesbild-cli COMMAND --help tells more.</source>
        <translation>lagesbild-cli KOMMANDO --help berättar mer.</translation>
    </message>
    <message>
        <source>Data pack to use (default: the installed one, else example data).</source>
        <translation>Datapaket att använda (annars det installerade, eller exempeldata om inget finns).</translation>
    </message>
    <message>
        <source>PACK</source>
        <translation>PAKET</translation>
    </message>
    <message>
        <source>table, csv or json.</source>
        <translation>table (tabell), csv eller json.</translation>
    </message>
    <message>
        <source>sv or en.</source>
        <translation>sv (svenska) eller en (engelska).</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>SPRÅK</translation>
    </message>
    <message>
        <source>File to write to instead of standard output.</source>
        <translation>Fil att skriva till i stället för till standard ut.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>a value is missing after --%1</source>
        <translation>det saknas ett värde efter --%1</translation>
    </message>
    <message>
        <source>The map as a picture, in a file.</source>
        <translation>Kartan som bild, i en fil.</translation>
    </message>
    <message>
        <source>Whether municipalities are like their neighbours, and where.</source>
        <translation>Om kommuner liknar sina grannar, och var.</translation>
    </message>
    <message>
        <source>Where a municipality stands, indicator by indicator.</source>
        <translation>Var en kommun står, nyckeltal för nyckeltal.</translation>
    </message>
    <message>
        <source>Builds a data pack from open data, or example data.</source>
        <translation>Bygger ett datapaket av öppna data, eller exempeldata.</translation>
    </message>
    <message>
        <source>The most similar municipalities, and in what they differ.</source>
        <translation>De mest lika kommunerna, och vari de skiljer sig.</translation>
    </message>
    <message>
        <source>Answers to the guide&apos;s questions, or to four on any indicator, in words.</source>
        <translation>Svar i ord på guidens frågor, eller på fyra om vilket nyckeltal som helst.</translation>
    </message>
    <message>
        <source>Balance or dependency of every municipality, computed and published.</source>
        <translation>Balanstal eller demografisk försörjningskvot för varje kommun, beräknade och publicerade.</translation>
    </message>
    <message>
        <source>Everything about a municipality in one document.</source>
        <translation>Allt om en kommun i ett dokument.</translation>
    </message>
    <message>
        <source>Finds and fetches tables of SCB&apos;s and other statistical services.</source>
        <translation>Söker och hämtar tabeller hos SCB och andra statistiktjänster.</translation>
    </message>
    <message>
        <source>Finds indicators in the catalogue.</source>
        <translation>Söker nyckeltal i katalogen.</translation>
    </message>
    <message>
        <source>One indicator over all its years.</source>
        <translation>Ett nyckeltal över alla dess år.</translation>
    </message>
    <message>
        <source>Fetches figures from Kolada into a data pack.</source>
        <translation>Hämtar värden från Kolada till ett datapaket.</translation>
    </message>
    <message>
        <source>The figures themselves, one to a line.</source>
        <translation>Själva värdena, ett per rad.</translation>
    </message>
    <message>
        <source>“%1” belongs to no option</source>
        <translation>”%1” hör inte till någon väljare</translation>
    </message>
</context>
<context>
    <name>lagesbild::CompareCommand</name>
    <message>
        <source>Places, means and intervals</source>
        <comment>computed by us; starts a sentence</comment>
        <translation>Platser, medel och intervall</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies ranked</source>
        <translation>
            <numerusform>%n kommun rangordnad</numerusform>
            <numerusform>%n kommuner rangordnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with fewer than 10 persons left out</source>
        <translation>
            <numerusform>%n med färre än 10 personer utelämnad</numerusform>
            <numerusform>%n med färre än 10 personer utelämnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspected placeholder(s) left out</source>
        <translation>
            <numerusform>%n misstänkt platshållare utelämnad</numerusform>
            <numerusform>%n misstänkta platshållare utelämnade</numerusform>
        </translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>Riket: %1</translation>
    </message>
    <message>
        <source>Unweighted mean of the group: %1 (%2 of %3 have a figure)</source>
        <translation>Gruppens ovägda medel: %1 (%2 av %3 har värde)</translation>
    </message>
    <message>
        <source>Unweighted mean of all: %1</source>
        <translation>Ovägt medel för alla: %1</translation>
    </message>
    <message>
        <source>Least %1, greatest %2</source>
        <translation>Lägst %1, högst %2</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Osäkerhet</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
</context>
<context>
    <name>lagesbild::ComparisonPage</name>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>The country</source>
        <translation>Riket</translation>
    </message>
    <message>
        <source>Unweighted mean</source>
        <translation>Ovägt medel</translation>
    </message>
    <message>
        <source>Bar chart. %1</source>
        <translation>Stapeldiagram. %1</translation>
    </message>
    <message>
        <source>Comparison as a table</source>
        <translation>Jämförelsen som tabell</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Uncertainty from</source>
        <translation>Osäkerhet från</translation>
    </message>
    <message>
        <source>Uncertainty to</source>
        <translation>Osäkerhet till</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Invånare</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Mean and place</source>
        <translation>Medel och plats</translation>
    </message>
    <message>
        <source>Mean, interval and place</source>
        <translation>Medel, intervall och plats</translation>
    </message>
    <message>
        <source>95 % interval (Wilson).</source>
        <translation>Intervall 95 % (Wilson).</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Så läser du</translation>
    </message>
    <message>
        <source>%1, comparison</source>
        <comment>title of a page</comment>
        <translation>%1, jämförelse</translation>
    </message>
    <message>
        <source>Place may be</source>
        <translation>Plats kan vara</translation>
    </message>
</context>
<context>
    <name>lagesbild::ComparisonRoom</name>
    <message>
        <source>Comparison as a table</source>
        <translation>Jämförelsen som tabell</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Form of the comparison</source>
        <translation>Jämförelsens form</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Staplar</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>Alla kommuner</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Så läser du</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Jämförelse</translation>
    </message>
    <message>
        <source>Mean, interval and place</source>
        <translation>Medel, intervall och plats</translation>
    </message>
    <message>
        <source>Mean and place</source>
        <translation>Medel och plats</translation>
    </message>
    <message>
        <source>95 % interval (Wilson).</source>
        <translation>Intervall 95 % (Wilson).</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Tratt</translation>
    </message>
    <message>
        <source>Parts of a whole</source>
        <translation>Delar av helhet</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Samband</translation>
    </message>
    <message>
        <source>Subgroups</source>
        <translation>Delgrupper</translation>
    </message>
</context>
<context>
    <name>lagesbild::ComparisonSentence</name>
    <message>
        <source>above the country (%1)</source>
        <translation>över riket (%1)</translation>
    </message>
    <message>
        <source>below the country (%1)</source>
        <translation>under riket (%1)</translation>
    </message>
    <message>
        <source>level with the country (%1)</source>
        <translation>i nivå med riket (%1)</translation>
    </message>
    <message>
        <source>above the mean of %1 (%2)</source>
        <translation>över medel för %1 (%2)</translation>
    </message>
    <message>
        <source>below the mean of %1 (%2)</source>
        <translation>under medel för %1 (%2)</translation>
    </message>
    <message>
        <source>level with the mean of %1 (%2)</source>
        <translation>i nivå med medel för %1 (%2)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two clauses</comment>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>how sure that is, is not known</source>
        <translation>osäkerheten är okänd</translation>
    </message>
    <message>
        <source>the difference is within chance</source>
        <translation>skillnaden ryms inom slumpen</translation>
    </message>
    <message>
        <source>the difference is larger than the uncertainty</source>
        <translation>skillnaden är större än osäkerheten</translation>
    </message>
    <message>
        <source>both differences are within chance</source>
        <translation>båda skillnaderna ryms inom slumpen</translation>
    </message>
    <message>
        <source>the difference from the mean is within chance</source>
        <translation>skillnaden mot medel ryms inom slumpen</translation>
    </message>
    <message>
        <source>the difference from the country is within chance</source>
        <translation>skillnaden mot riket ryms inom slumpen</translation>
    </message>
    <message>
        <source>both differences are larger than the uncertainty</source>
        <translation>båda skillnaderna är större än osäkerheten</translation>
    </message>
    <message>
        <source>The country: %1.</source>
        <translation>Riket: %1.</translation>
    </message>
    <message>
        <source>Mean of %1: %2.</source>
        <translation>Medel för %1: %2.</translation>
    </message>
    <message>
        <source>%1 is probably a placeholder for a missing figure and is not compared.</source>
        <translation>%1 är troligen en platshållare för en uppgift som saknas och jämförs inte.</translation>
    </message>
    <message>
        <source>%1, but only %2: too few to compare.</source>
        <translation>%1, men bara %2: för få för att jämföra.</translation>
    </message>
    <message>
        <source>Place 1 has the highest value; higher is better here.</source>
        <translation>Plats 1 har högst värde; högre är bättre här.</translation>
    </message>
    <message>
        <source>Place 1 has the lowest value; lower is better here.</source>
        <translation>Plats 1 har lägst värde; lägre är bättre här.</translation>
    </message>
    <message>
        <source>Place 1 is nearest to 1.</source>
        <translation>Plats 1 är närmast 1.</translation>
    </message>
    <message>
        <source>Place 1 has the highest value, which is neither good nor bad in itself.</source>
        <translation>Plats 1 har högst värde, vilket varken är bra eller dåligt i sig.</translation>
    </message>
    <message>
        <source>No value for %1 in %2: %3.</source>
        <translation>Inget värde för %1 %2: %3.</translation>
    </message>
    <message>
        <source>%1 in %2 in %3</source>
        <comment>value, municipality, year</comment>
        <translation>%1 i %2 %3</translation>
    </message>
    <message>
        <source>%1. There is nothing to compare with this year.</source>
        <translation>%1. Det finns inget att jämföra med det året.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>value in place and year: compared</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2; %3.</source>
        <comment>value in place and year: compared; how sure</comment>
        <translation>%1: %2; %3.</translation>
    </message>
    <message>
        <source>The line across a bar is its uncertainty: chance may have moved the share that far either way. The fewer the persons, the longer the line (95 per cent interval).</source>
        <translation>Strecket över stapeln är osäkerheten: så långt åt vardera hållet kan slumpen ha flyttat andelen. Ju färre personer, desto längre streck (95 procents intervall).</translation>
    </message>
    <message>
        <source>Uncertainty unknown: how many persons the figures rest on is not in the data.</source>
        <translation>Osäkerhet okänd: hur många personer uppgifterna bygger på finns inte i underlaget.</translation>
    </message>
    <message>
        <source>In %1 one person more would have given %2 percentage points.</source>
        <translation>I %1 hade en person till gett %2 procentenheter.</translation>
    </message>
    <message>
        <source>Hollow bars rest on fewer than 10 persons and are not ranked.</source>
        <translation>Ihåliga staplar bygger på färre än 10 personer och rangordnas inte.</translation>
    </message>
    <message>
        <source>Hatched rows have no value; the reason stands beside.</source>
        <translation>Streckade rader saknar värde; skälet står bredvid.</translation>
    </message>
    <message>
        <source>The unweighted mean counts every municipality alike; %1 of %2 in the group have a value.</source>
        <translation>I ovägt medel räknas alla kommuner lika; %1 av %2 i gruppen har värde.</translation>
    </message>
    <message>
        <source>The country %1</source>
        <comment>label with a value</comment>
        <translation>Riket %1</translation>
    </message>
    <message>
        <source>Unweighted mean %1 (%2 of %3 have a value)</source>
        <translation>Ovägt medel %1 (%2 av %3 har värde)</translation>
    </message>
    <message>
        <source>Place among %1</source>
        <translation>Plats bland %1</translation>
    </message>
    <message>
        <source>Uncertainty unknown: how many persons the figures rest on is only known approximately.</source>
        <translation>Osäkerhet okänd: hur många personer uppgifterna bygger på är bara ungefär känt.</translation>
    </message>
    <message>
        <source>Two municipalities whose uncertainties overlap could as well stand the other way round. The table tells roughly between which places each may be.</source>
        <translation>Två kommuner vars osäkerheter överlappar kan lika gärna stå i omvänd ordning. Tabellen visar ungefär mellan vilka platser var och en kan ligga.</translation>
    </message>
</context>
<context>
    <name>lagesbild::ComparisonTable</name>
    <message>
        <source>about %1</source>
        <translation>ungefär %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Osäkerhet</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Invånare</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Place may be</source>
        <translation>Plats kan vara</translation>
    </message>
</context>
<context>
    <name>lagesbild::CompositionExport</name>
    <message>
        <source>Stacked bars, each a hundred per cent. %1</source>
        <translation>Delade staplar, var och en hundra procent. %1</translation>
    </message>
    <message>
        <source>Uncertainty from</source>
        <translation>Osäkerhet från</translation>
    </message>
    <message>
        <source>Uncertainty to</source>
        <translation>Osäkerhet till</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Så läser du</translation>
    </message>
    <message>
        <source>%1, parts of a whole</source>
        <comment>title of a page</comment>
        <translation>%1, delar av helhet</translation>
    </message>
</context>
<context>
    <name>lagesbild::CompositionPage</name>
    <message>
        <source>This indicator is no part of a whole whose other parts are known.</source>
        <translation>Detta nyckeltal är ingen del av en helhet vars andra delar är kända.</translation>
    </message>
    <message>
        <source>There are parts of a whole for: %1.</source>
        <translation>Delar av helhet finns för: %1.</translation>
    </message>
    <message>
        <source>Parts of a whole, as bars</source>
        <translation>Delar av helhet, som staplar</translation>
    </message>
    <message>
        <source>What stands beside each other</source>
        <translation>Vad som står bredvid vartannat</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>År för år</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Parts of a whole as a table</source>
        <translation>Delar av helhet som tabell</translation>
    </message>
    <message>
        <source>%1 has no figures of this in any year.</source>
        <translation>%1 har ingen uppgift om detta något år.</translation>
    </message>
    <message>
        <source>95 % interval (Wilson).</source>
        <translation>Intervall 95&#xa0;% (Wilson).</translation>
    </message>
    <message>
        <source>Parts that are not published, and intervals</source>
        <translation>Delar som inte är publicerade samt intervall</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Osäkerhet</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
</context>
<context>
    <name>lagesbild::CompositionText</name>
    <message>
        <source>Passed the study path</source>
        <translation>Klarat studievägen</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Fortsätter</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Avbrutit</translation>
    </message>
    <message>
        <source>Study path 1</source>
        <translation>Studieväg 1</translation>
    </message>
    <message>
        <source>Study path 2</source>
        <translation>Studieväg 2</translation>
    </message>
    <message>
        <source>Study path 3</source>
        <translation>Studieväg 3</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbete</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studier</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Varken eller</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>part, share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No whole for %1 in %2: %3.</source>
        <translation>Ingen helhet för %1 %2: %3.</translation>
    </message>
    <message>
        <source>%1 in %2: %3, but only %4: too few to compare.</source>
        <translation>%1 %2: %3, men bara %4: för få att jämföra.</translation>
    </message>
    <message>
        <source>%1 in %2: %3.</source>
        <comment>municipality, year, parts</comment>
        <translation>%1 %2: %3.</translation>
    </message>
    <message>
        <source>~%1</source>
        <comment>about so many persons</comment>
        <translation>~%1</translation>
    </message>
    <message>
        <source>the parts make %1 per cent</source>
        <translation>delarna blir %1 procent</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>municipality year: parts</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>The country: %1.</source>
        <translation>Riket: %1.</translation>
    </message>
    <message>
        <source>Every bar is all of them together, a hundred per cent, cut into its parts.</source>
        <translation>Varje stapel är alla tillsammans, hundra procent, uppdelad i sina delar.</translation>
    </message>
    <message>
        <source>Parts that are rounded can make 99 or 101 per cent; the bars are drawn as a hundred.</source>
        <translation>Avrundade delar kan bli 99 eller 101 procent; staplarna ritas som hundra.</translation>
    </message>
    <message>
        <source>The uncertainty of each part is told when a bar is pointed at, and in the table.</source>
        <translation>Osäkerheten för varje del visas när man pekar på en stapel, och i tabellen.</translation>
    </message>
    <message>
        <source>Uncertainty unknown: how many persons there are is known only roughly.</source>
        <translation>Osäkerhet okänd: hur många personer det är går bara att säga ungefär.</translation>
    </message>
    <message>
        <source>Uncertainty unknown: how many persons the figures rest on is not in the data.</source>
        <translation>Osäkerhet okänd: hur många personer uppgifterna bygger på finns inte i underlaget.</translation>
    </message>
    <message>
        <source>Hatched bars lack a part, or their parts do not make a hundred.</source>
        <translation>Streckade staplar saknar en del, eller så blir deras delar inte hundra.</translation>
    </message>
    <message>
        <source>Hollow bars rest on fewer than 10 persons.</source>
        <translation>Ihåliga staplar vilar på färre än 10 personer.</translation>
    </message>
    <message>
        <source>Work or study</source>
        <translation>Arbete eller studier</translation>
    </message>
</context>
<context>
    <name>lagesbild::DataRoom</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Samlingar</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Suspected zeros</source>
        <translation>Misstänkta nollor</translation>
    </message>
    <message>
        <source>Fetches</source>
        <translation>Hämtningar</translation>
    </message>
    <message>
        <source>Fetch from Kolada</source>
        <translation>Hämta från Kolada</translation>
    </message>
    <message>
        <source>Data pack</source>
        <translation>Datapaket</translation>
    </message>
    <message>
        <source>Open another …</source>
        <translation>Öppna ett annat …</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Spara en kopia …</translation>
    </message>
    <message>
        <source>Progress of the work on the pack</source>
        <translation>Hur långt arbetet med paketet har kommit</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Gränser</translation>
    </message>
    <message>
        <source>Read from a file …</source>
        <translation>Läs från en fil …</translation>
    </message>
    <message>
        <source>Kolada&apos;s address</source>
        <translation>Koladas adress</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies.</source>
        <translation>
            <numerusform>%n kommun.</numerusform>
            <numerusform>%n kommuner.</numerusform>
        </translation>
    </message>
    <message>
        <source>None: the map shows equal squares. Statistics Sweden offers the file «Digitala gränser».</source>
        <translation>Inga: kartan visar lika stora rutor. Hos SCB finns filen «Digitala gränser».</translation>
    </message>
    <message>
        <source>No collections.</source>
        <translation>Inga samlingar.</translation>
    </message>
    <message>
        <source>Nothing is known of where the data is from.</source>
        <translation>Varifrån uppgifterna kommer är inte känt.</translation>
    </message>
    <message>
        <source>Looking for changed values …</source>
        <translation>Letar efter ändrade värden …</translation>
    </message>
    <message>
        <source>No value has changed since it was first fetched. When Kolada revises values, they are listed here, one by one, with the value before and now.</source>
        <translation>Inget värde har ändrats sedan det först hämtades. När Kolada reviderar värden står de här, ett och ett, med värdet före och nu.</translation>
    </message>
    <message>
        <source>Looking through all shares …</source>
        <translation>Går igenom alla andelar …</translation>
    </message>
    <message>
        <source>No zero is suspected to stand for an unknown value.</source>
        <translation>Ingen nolla misstänks stå för ett okänt värde.</translation>
    </message>
    <message>
        <source>all of Kolada</source>
        <translation>hela Kolada</translation>
    </message>
    <message>
        <source>A fetch of %1 was cut short. What was got is kept; the data is as before.</source>
        <translation>En hämtning av %1 avbröts. Det som kom är sparat; uppgifterna är som förut.</translation>
    </message>
    <message>
        <source>May be given to others: your own counts of fewer than %1 persons are hidden in the copy.</source>
        <translation>Kan ges till andra: dina egna antal under %1 personer är dolda i kopian.</translation>
    </message>
</context>
<context>
    <name>lagesbild::DataRows</name>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 och %n till</numerusform>
            <numerusform>%1 och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Samling</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>With values</source>
        <translation>Med värden</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Hämtat</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Upptäckt</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Municipality or region</source>
        <translation>Kommun eller region</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Nollor</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Inlästa</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisade</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
</context>
<context>
    <name>lagesbild::DataText</name>
    <message>
        <source>new</source>
        <translation>nya</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrade</translation>
    </message>
    <message>
        <source>members of collections that are no indicators</source>
        <translation>medlemmar i samlingar som inte är nyckeltal</translation>
    </message>
    <message>
        <source>more or fewer fields than there should be</source>
        <translation>fel antal fält</translation>
    </message>
    <message>
        <source>letters that can&apos;t be read</source>
        <translation>tecken som inte går att läsa</translation>
    </message>
    <message>
        <source>indicators that are not in the catalogue</source>
        <translation>nyckeltal som inte finns i katalogen</translation>
    </message>
    <message>
        <source>unknown remarks on values</source>
        <translation>okända anmärkningar vid värden</translation>
    </message>
    <message>
        <source>given again with another value: the later is kept</source>
        <translation>gavs igen med ett annat värde: det senare behålls</translation>
    </message>
    <message>
        <source>Catalogue: %1 of %2 answers</source>
        <translation>Katalogen: %1 av %2 svar</translation>
    </message>
    <message>
        <source>Values: %1 of about %2 answers</source>
        <translation>Värden: %1 av ungefär %2 svar</translation>
    </message>
    <message>
        <source>Writing the pack: %1 of %2</source>
        <translation>Skriver paketet: %1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>ungefär %n sekund kvar</numerusform>
            <numerusform>ungefär %n sekunder kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>ungefär %n minut kvar</numerusform>
            <numerusform>ungefär %n minuter kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 indicators, %2 of them with values</source>
        <translation>%1 nyckeltal, %2 av dem med värden</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 värden</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>för %n dag sedan</numerusform>
            <numerusform>för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>för %n månad sedan</numerusform>
            <numerusform>för %n månader sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>för %n år sedan</numerusform>
            <numerusform>för %n år sedan</numerusform>
        </translation>
    </message>
    <message>
        <source>The program shows example data: real municipalities, invented values. Fetch real values from Kolada, or open a data pack that somebody has shared with you.</source>
        <translation>Programmet visar exempeldata: verkliga kommuner, påhittade värden. Hämta riktiga värden från Kolada eller öppna ett datapaket som någon har delat med dig.</translation>
    </message>
    <message>
        <source>When these values were fetched is not known.</source>
        <translation>När värdena hämtades är inte känt.</translation>
    </message>
    <message>
        <source>The newest values were fetched on %1, %2.</source>
        <translation>De nyaste värdena hämtades %1, %2.</translation>
    </message>
    <message>
        <source>Newer ones are fetched here.</source>
        <translation>Nyare hämtas här.</translation>
    </message>
    <message>
        <source>Kolada asks us to wait</source>
        <translation>Kolada ber oss vänta</translation>
    </message>
    <message>
        <source>%1 values fetched.</source>
        <translation>%1 värden hämtade.</translation>
    </message>
    <message>
        <source>Nothing has changed since last time.</source>
        <translation>Inget har ändrats sedan sist.</translation>
    </message>
    <message>
        <source>%1 are new, %2 have changed, %3 have been taken back.</source>
        <translation>%1 är nya, %2 har ändrats, %3 har tagits tillbaka.</translation>
    </message>
    <message>
        <source>%1 rows could not be taken; the reasons are under Fetches.</source>
        <translation>%1 rader kunde inte tas; skälen står under Hämtningar.</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) got no answer and is/are as before.</source>
        <translation>
            <numerusform>%n nyckeltal fick inget svar och är som förut.</numerusform>
            <numerusform>%n nyckeltal fick inget svar och är som förut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Example data, part of the program. What you fetch is written to a pack of your own: %1</source>
        <translation>Exempeldata, en del av programmet. Det du hämtar skrivs till ett eget paket: %1</translation>
    </message>
    <message>
        <source>This pack stays as it is: it is everybody&apos;s, or may not be changed. What you fetch is written to a pack of your own, which is then shown: %1</source>
        <translation>Det här paketet ändras inte: det är allas eller får inte skrivas. Det du hämtar skrivs till ett eget paket, som sedan visas: %1</translation>
    </message>
    <message>
        <source>Saving a copy …</source>
        <translation>Sparar en kopia …</translation>
    </message>
    <message>
        <source>Reading the boundaries …</source>
        <translation>Läser gränserna …</translation>
    </message>
    <message>
        <source>Importing own figures …</source>
        <translation>Importerar egna uppgifter …</translation>
    </message>
    <message>
        <source>Removing own figures …</source>
        <translation>Tar bort egna uppgifter …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stoppar …</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Sparat som %1</translation>
    </message>
    <message>
        <source>The boundaries are in the pack.</source>
        <translation>Gränserna finns i paketet.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stoppat. Inget ändrades.</translation>
    </message>
    <message>
        <source>The latest %1 of %2 changes are listed.</source>
        <translation>De senaste %1 av %2 ändringar visas.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>Egna uppgifter</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Gränser</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>tillbakataget</translation>
    </message>
    <message>
        <source>Changing own figures …</source>
        <translation>Ändrar egna uppgifter …</translation>
    </message>
</context>
<context>
    <name>lagesbild::DetailText</name>
    <message>
        <source>no such file</source>
        <translation>filen finns inte</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>det är en mapp</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>får inte läsas</translation>
    </message>
    <message>
        <source>could not be read to its end</source>
        <translation>gick inte att läsa till slutet</translation>
    </message>
    <message>
        <source>could not be written</source>
        <translation>gick inte att skriva</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>filen är tom</translation>
    </message>
    <message>
        <source>not an SQLite file</source>
        <translation>inget datapaket</translation>
    </message>
    <message>
        <source>cut off in its header</source>
        <translation>avkortad redan i huvudet</translation>
    </message>
    <message>
        <source>an SQLite file of another program</source>
        <translation>en databas från ett annat program</translation>
    </message>
    <message>
        <source>schema %1, this program reads up to %2</source>
        <translation>schema %1, det här programmet läser till och med %2</translation>
    </message>
    <message>
        <source>no schema version</source>
        <translation>schemaversionen saknas</translation>
    </message>
    <message>
        <source>%1 bytes long, should be %2</source>
        <translation>%1 byte lång, ska vara %2</translation>
    </message>
    <message>
        <source>table %1 does not fit its seal</source>
        <translation>tabellen %1 stämmer inte med sin kontrollsumma</translation>
    </message>
    <message>
        <source>an area of unknown kind</source>
        <translation>ett område av okänt slag</translation>
    </message>
    <message>
        <source>areas in another order than theirs</source>
        <translation>områdena står i fel ordning</translation>
    </message>
    <message>
        <source>group %1 can&apos;t be understood</source>
        <translation>gruppen %1 går inte att tolka</translation>
    </message>
    <message>
        <source>indicator %1 can&apos;t be understood</source>
        <translation>nyckeltalet %1 går inte att tolka</translation>
    </message>
    <message>
        <source>a revision of %1 can&apos;t be understood</source>
        <translation>en revidering av %1 går inte att tolka</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>ett avsnitt</translation>
    </message>
    <message>
        <source>an entry</source>
        <translation>en post</translation>
    </message>
    <message>
        <source>figures of %1 do not fit their checksum</source>
        <translation>uppgifterna om %1 stämmer inte med sin kontrollsumma</translation>
    </message>
    <message>
        <source>figures of %1 can&apos;t be unpacked</source>
        <translation>uppgifterna om %1 går inte att packa upp</translation>
    </message>
    <message>
        <source>boundary of %1 can&apos;t be read</source>
        <translation>gränsen för %1 går inte att läsa</translation>
    </message>
    <message>
        <source>this program has no example data compiled in</source>
        <translation>det här programmet har inga inbyggda exempeldata</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>det är en mapp</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>mappen finns inte</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>mappen går inte att skapa</translation>
    </message>
    <message>
        <source>its name may be too long</source>
        <translation>namnet kan vara för långt</translation>
    </message>
    <message>
        <source>another program is changing it</source>
        <translation>ett annat program håller på att ändra det</translation>
    </message>
    <message>
        <source>nothing may be written in its folder</source>
        <translation>inget får skrivas i mappen</translation>
    </message>
    <message>
        <source>there was room for a part of it</source>
        <translation>bara en del fick plats</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>på begäran</translation>
    </message>
    <message>
        <source>see --help</source>
        <translation>se --help</translation>
    </message>
    <message>
        <source>no such municipality</source>
        <translation>kommunen finns inte</translation>
    </message>
    <message>
        <source>no such collection</source>
        <translation>samlingen finns inte</translation>
    </message>
    <message>
        <source>no such indicator</source>
        <translation>nyckeltalet finns inte</translation>
    </message>
    <message>
        <source>no such municipality or collection</source>
        <translation>kommunen eller samlingen finns inte</translation>
    </message>
    <message>
        <source>no such kind of file</source>
        <translation>filtypen finns inte</translation>
    </message>
    <message>
        <source>entry %1: %2</source>
        <translation>post %1: %2</translation>
    </message>
    <message>
        <source>not in the data</source>
        <translation>finns inte i data</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>inga värden</translation>
    </message>
    <message>
        <source>no values in the collection</source>
        <translation>inga värden i samlingen</translation>
    </message>
    <message>
        <source>no earlier year</source>
        <translation>inget tidigare år</translation>
    </message>
    <message>
        <source>no model can be fitted</source>
        <translation>ingen modell kan anpassas</translation>
    </message>
    <message>
        <source>no group or municipality is called that</source>
        <translation>ingen grupp eller kommun heter så</translation>
    </message>
    <message>
        <source>a group without members</source>
        <translation>en grupp utan medlemmar</translation>
    </message>
    <message>
        <source>neither high nor low is better</source>
        <translation>varken högt eller lågt är bättre</translation>
    </message>
    <message>
        <source>too few different values beside each other</source>
        <translation>för få olika värden intill varandra</translation>
    </message>
    <message>
        <source>it is no part of a whole</source>
        <translation>det är inte en del av en helhet</translation>
    </message>
    <message>
        <source>a funnel needs a share of persons</source>
        <translation>en tratt kräver en andel av personer</translation>
    </message>
    <message>
        <source>the number of persons behind it is not known</source>
        <translation>antalet personer bakom det är inte känt</translation>
    </message>
    <message>
        <source>manual limits must be ascending and at least two</source>
        <translation>egna gränser måste vara stigande och minst två</translation>
    </message>
    <message>
        <source>it has no subgroups</source>
        <translation>det har inga undergrupper</translation>
    </message>
    <message>
        <source>it has no ages</source>
        <translation>det har inga åldrar</translation>
    </message>
    <message>
        <source>its ages are not divided by gender</source>
        <translation>åldrarna är inte könsuppdelade</translation>
    </message>
    <message>
        <source>a link starts with lagesbild:</source>
        <translation>en länk börjar med lagesbild:</translation>
    </message>
    <message>
        <source>no room is called %1</source>
        <translation>inget rum heter %1</translation>
    </message>
    <message>
        <source>the search has no figures</source>
        <translation>sökningen har inga uppgifter</translation>
    </message>
    <message>
        <source>more cells than can be exported at once</source>
        <translation>fler celler än vad som kan exporteras på en gång</translation>
    </message>
    <message>
        <source>the municipality can&apos;t be compared in these figures</source>
        <translation>kommunen kan inte jämföras i de här uppgifterna</translation>
    </message>
    <message>
        <source>no municipality has a value that year</source>
        <translation>ingen kommun har något värde det året</translation>
    </message>
    <message>
        <source>no municipality has both figures that year</source>
        <translation>ingen kommun har båda uppgifterna det året</translation>
    </message>
    <message>
        <source>no figures of the subgroups in the year</source>
        <translation>inga uppgifter om undergrupperna det året</translation>
    </message>
    <message>
        <source>no figures of the ages in the year</source>
        <translation>inga uppgifter om åldrarna det året</translation>
    </message>
    <message>
        <source>the municipality has no figures of the parts</source>
        <translation>kommunen har inga uppgifter om delarna</translation>
    </message>
    <message>
        <source>nobody can be ranked</source>
        <translation>ingen kan rangordnas</translation>
    </message>
    <message>
        <source>this room has no exports</source>
        <translation>det här rummet har inget att exportera</translation>
    </message>
    <message>
        <source>no view has figures</source>
        <translation>ingen vy har uppgifter</translation>
    </message>
    <message>
        <source>no views are chosen</source>
        <translation>inga vyer är valda</translation>
    </message>
    <message>
        <source>a group without name or members</source>
        <translation>en grupp utan namn eller medlemmar</translation>
    </message>
    <message>
        <source>not a file of groups</source>
        <translation>ingen fil med grupper</translation>
    </message>
    <message>
        <source>groups of a later version</source>
        <translation>grupper från en senare version</translation>
    </message>
    <message>
        <source>not a file of notes</source>
        <translation>ingen fil med anteckningar</translation>
    </message>
    <message>
        <source>notes of a later version</source>
        <translation>anteckningar från en senare version</translation>
    </message>
    <message>
        <source>a note that lacks what every note has</source>
        <translation>en anteckning som saknar det alla anteckningar har</translation>
    </message>
    <message>
        <source>the damaged file could not be put aside</source>
        <translation>den skadade filen gick inte att lägga undan</translation>
    </message>
    <message>
        <source>another window is writing</source>
        <translation>ett annat fönster håller på att skriva</translation>
    </message>
    <message>
        <source>not_slides</source>
        <translation>ingen PowerPoint-presentation</translation>
    </message>
    <message>
        <source>old_or_locked</source>
        <translation>lösenordsskyddad, eller från PowerPoint före 2007</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>skadad</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>sparad som Strict Open XML</translation>
    </message>
    <message>
        <source>no_layout</source>
        <translation>saknar sidlayouter</translation>
    </message>
    <message>
        <source>active</source>
        <translation>bildbakgrunden har inbäddade objekt, ljud eller något som hämtas utifrån</translation>
    </message>
    <message>
        <source>too_large</source>
        <translation>för stor</translation>
    </message>
    <message>
        <source>no_zip</source>
        <translation>ingen zip-fil</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>en del saknas</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>filen är tom</translation>
    </message>
    <message>
        <source>longer than a gigabyte</source>
        <translation>större än en gigabyte</translation>
    </message>
    <message>
        <source>a workbook of Excel 97-2003 (.xls): save it as .xlsx or .csv</source>
        <translation>en arbetsbok från Excel 97–2003 (.xls): spara den som .xlsx eller .csv</translation>
    </message>
    <message>
        <source>a PDF document, which holds no table to read</source>
        <translation>ett PDF-dokument, som inte har någon tabell att läsa</translation>
    </message>
    <message>
        <source>a database: a data pack is opened, not imported</source>
        <translation>en databas: ett datapaket öppnas, det importeras inte</translation>
    </message>
    <message>
        <source>a gzip file: unpack it first</source>
        <translation>en gzip-fil: packa upp den först</translation>
    </message>
    <message>
        <source>a web page, not a table</source>
        <translation>en webbsida, ingen tabell</translation>
    </message>
    <message>
        <source>an XML file, not a table</source>
        <translation>en XML-fil, ingen tabell</translation>
    </message>
    <message>
        <source>no text file and no table format that is known</source>
        <translation>varken en textfil eller ett känt tabellformat</translation>
    </message>
    <message>
        <source>no text file</source>
        <translation>ingen textfil</translation>
    </message>
    <message>
        <source>text without columns: no delimiter makes a table of it</source>
        <translation>text utan kolumner: inget skiljetecken ger en tabell</translation>
    </message>
    <message>
        <source>a header without rows below it</source>
        <translation>en rubrikrad utan rader under</translation>
    </message>
    <message>
        <source>%1: more cells than a table can have</source>
        <translation>%1: fler celler än en tabell kan ha</translation>
    </message>
    <message>
        <source>more cells than a table can have</source>
        <translation>fler celler än en tabell kan ha</translation>
    </message>
    <message>
        <source>a zip file, but no workbook</source>
        <translation>en zip-fil, men ingen arbetsbok</translation>
    </message>
    <message>
        <source>part %1 is broken or too large</source>
        <translation>delen %1 är trasig eller för stor</translation>
    </message>
    <message>
        <source>a zip file without a workbook in it</source>
        <translation>en zip-fil utan någon arbetsbok</translation>
    </message>
    <message>
        <source>a zip file without a spreadsheet in it</source>
        <translation>en zip-fil utan något kalkylblad</translation>
    </message>
    <message>
        <source>%1: more than a thousand sheets</source>
        <translation>%1: fler än tusen blad</translation>
    </message>
    <message>
        <source>a workbook without any filled cell</source>
        <translation>en arbetsbok utan någon ifylld cell</translation>
    </message>
    <message>
        <source>a spreadsheet without any filled cell</source>
        <translation>ett kalkylblad utan någon ifylld cell</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>avkortad</translation>
    </message>
    <message>
        <source>not unpackable</source>
        <translation>går inte att packa upp</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>inte UTF-8</translation>
    </message>
    <message>
        <source>a quote that is not closed</source>
        <translation>ett citattecken som inte avslutas</translation>
    </message>
    <message>
        <source>another number of fields than the header</source>
        <translation>ett annat antal fält än rubrikraden</translation>
    </message>
    <message>
        <source>no header line</source>
        <translation>rubrikraden saknas</translation>
    </message>
    <message>
        <source>the header has a quote that is not closed</source>
        <translation>rubrikraden har ett citattecken som inte avslutas</translation>
    </message>
    <message>
        <source>a line longer than a megabyte</source>
        <translation>en rad längre än en megabyte</translation>
    </message>
    <message>
        <source>municipality code %1 is not four digits</source>
        <translation>kommunkoden %1 har inte fyra siffror</translation>
    </message>
    <message>
        <source>expected code,column,row</source>
        <translation>där skulle stå code,column,row</translation>
    </message>
    <message>
        <source>code or place for the second time: %1</source>
        <translation>kod eller plats för andra gången: %1</translation>
    </message>
    <message>
        <source>a web page or XML, not JSON</source>
        <translation>en webbsida eller XML, inte JSON</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>inte JSON</translation>
    </message>
    <message>
        <source>a dataset without dimensions</source>
        <translation>ett dataset utan dimensioner</translation>
    </message>
    <message>
        <source>a dataset without the lists id and size</source>
        <translation>ett dataset utan listorna id och size</translation>
    </message>
    <message>
        <source>a dataset with %1 ids and %2 sizes</source>
        <translation>ett dataset med %1 id och %2 storlekar</translation>
    </message>
    <message>
        <source>the size of dimension %1 is no number</source>
        <translation>storleken på dimensionen %1 är inget tal</translation>
    </message>
    <message>
        <source>dimension %1 stands twice in id</source>
        <translation>dimensionen %1 står två gånger i id</translation>
    </message>
    <message>
        <source>dimension %1 says size %2 and has %3 categories</source>
        <translation>dimensionen %1 anger storleken %2 men har %3 kategorier</translation>
    </message>
    <message>
        <source>dimension %1: the position of %2 is none, too great or taken</source>
        <translation>dimensionen %1: platsen för %2 är ingen, för stor eller upptagen</translation>
    </message>
    <message>
        <source>dimension %1 is named in id but not described</source>
        <translation>dimensionen %1 nämns i id men beskrivs inte</translation>
    </message>
    <message>
        <source>the dimensions make more cells than can be counted</source>
        <translation>dimensionerna ger fler celler än vad som går att räkna</translation>
    </message>
    <message>
        <source>the dimensions make more cells than a table can have</source>
        <translation>dimensionerna ger fler celler än en tabell kan ha</translation>
    </message>
    <message>
        <source>value has %1 cells where the dimensions make %2</source>
        <translation>value har %1 celler där dimensionerna ger %2</translation>
    </message>
    <message>
        <source>value %1 is no number, text or null</source>
        <translation>värde %1 är varken tal, text eller null</translation>
    </message>
    <message>
        <source>value %1 lies outside the table or is no number</source>
        <translation>värde %1 ligger utanför tabellen eller är inget tal</translation>
    </message>
    <message>
        <source>more different symbols than a table can have</source>
        <translation>fler olika symboler än en tabell kan ha</translation>
    </message>
    <message>
        <source>a collection without items</source>
        <translation>en samling utan poster</translation>
    </message>
    <message>
        <source>JSON, but no dataset in it: it has %1</source>
        <translation>JSON, men inget dataset: filen har %1</translation>
    </message>
    <message>
        <source>JSON, but no dataset in it</source>
        <translation>JSON, men inget dataset</translation>
    </message>
    <message>
        <source>JSON, but no statistics: it has nothing</source>
        <translation>JSON, men ingen statistik: filen är tom</translation>
    </message>
    <message>
        <source>JSON, but no statistics: it has %1</source>
        <translation>JSON, men ingen statistik: filen har %1</translation>
    </message>
    <message>
        <source>JSON, but no statistics</source>
        <translation>JSON, men ingen statistik</translation>
    </message>
    <message>
        <source>a variable without values</source>
        <translation>en variabel utan värden</translation>
    </message>
    <message>
        <source>more variables than a table can have</source>
        <translation>fler variabler än en tabell kan ha</translation>
    </message>
    <message>
        <source>a PX file without the keyword DATA: it has no figures</source>
        <translation>en PX-fil utan nyckelordet DATA: den har inga uppgifter</translation>
    </message>
    <message>
        <source>DATA holds more than a thousand things that are no numbers</source>
        <translation>DATA har mer än tusen saker som inte är tal</translation>
    </message>
    <message>
        <source>DATA holds too many different texts for symbols</source>
        <translation>DATA har för många olika texter för symboler</translation>
    </message>
    <message>
        <source>DATA has %1 cells where the variables make %2, and the file is cut off</source>
        <translation>DATA har %1 celler där variablerna ger %2, och filen är avkortad</translation>
    </message>
    <message>
        <source>DATA has %1 cells where the variables make %2</source>
        <translation>DATA har %1 celler där variablerna ger %2</translation>
    </message>
    <message>
        <source>DATA ends within the keys of a row</source>
        <translation>DATA slutar mitt i en rads nycklar</translation>
    </message>
    <message>
        <source>a row of DATA does not begin with its quoted keys</source>
        <translation>en rad i DATA börjar inte med sina nycklar inom citattecken</translation>
    </message>
    <message>
        <source>DATA ends within a row of %1 cells</source>
        <translation>DATA slutar mitt i en rad med %1 celler</translation>
    </message>
    <message>
        <source>the variables make more cells than a table can have</source>
        <translation>variablerna ger fler celler än en tabell kan ha</translation>
    </message>
    <message>
        <source>variable %1 has neither VALUES nor CODES</source>
        <translation>variabeln %1 har varken VALUES eller CODES</translation>
    </message>
    <message>
        <source>variable %1 has no values</source>
        <translation>variabeln %1 har inga värden</translation>
    </message>
    <message>
        <source>variable %1 stands twice among STUB and HEADING</source>
        <translation>variabeln %1 står två gånger i STUB och HEADING</translation>
    </message>
    <message>
        <source>neither STUB nor HEADING names a variable</source>
        <translation>varken STUB eller HEADING nämner någon variabel</translation>
    </message>
    <message>
        <source>more than %1 variables</source>
        <translation>fler än %1 variabler</translation>
    </message>
    <message>
        <source>KEYS names %1, which is no variable of the stub, or twice</source>
        <translation>KEYS nämner %1, som inte är någon variabel i STUB, eller två gånger</translation>
    </message>
    <message>
        <source>KEYS does not name every variable of the stub</source>
        <translation>KEYS nämner inte alla variabler i STUB</translation>
    </message>
    <message>
        <source>a quoted text that never ends</source>
        <translation>en text inom citattecken som aldrig avslutas</translation>
    </message>
    <message>
        <source>it does not begin with a keyword</source>
        <translation>filen börjar inte med ett nyckelord</translation>
    </message>
    <message>
        <source>a keyword was expected here</source>
        <translation>här skulle stå ett nyckelord</translation>
    </message>
    <message>
        <source>a language without its closing bracket</source>
        <translation>ett språk utan avslutande hakparentes</translation>
    </message>
    <message>
        <source>the keyword %1 has no equals sign</source>
        <translation>nyckelordet %1 har inget likhetstecken</translation>
    </message>
    <message>
        <source>after %1( quoted names were expected</source>
        <translation>efter %1( skulle stå namn inom citattecken</translation>
    </message>
    <message>
        <source>the names of %1 never end</source>
        <translation>namnen till %1 avslutas aldrig</translation>
    </message>
    <message>
        <source>the statement %1 is cut off</source>
        <translation>satsen %1 är avkortad</translation>
    </message>
    <message>
        <source>after a quoted text of %1 comes neither a comma nor a semicolon: a quote is astray</source>
        <translation>efter en text inom citattecken i %1 kommer varken komma eller semikolon: ett citattecken är på fel plats</translation>
    </message>
    <message>
        <source>a description of a table, without figures</source>
        <translation>en beskrivning av en tabell, utan uppgifter</translation>
    </message>
    <message>
        <source>a list of links to tables, without figures</source>
        <translation>en lista med länkar till tabeller, utan uppgifter</translation>
    </message>
    <message>
        <source>only links to tables</source>
        <translation>bara länkar till tabeller</translation>
    </message>
    <message>
        <source>more cells than can be imported at once</source>
        <translation>fler celler än vad som kan importeras på en gång</translation>
    </message>
    <message>
        <source>the columns make more than %1 indicators: some column is not what it is taken for</source>
        <translation>kolumnerna ger fler än %1 nyckeltal: någon kolumn är inte det den tas för</translation>
    </message>
    <message>
        <source>no column holds values</source>
        <translation>ingen kolumn har värden</translation>
    </message>
    <message>
        <source>no column tells the municipality, and none is given for all rows</source>
        <translation>ingen kolumn anger kommunen, och ingen är angiven för alla rader</translation>
    </message>
    <message>
        <source>the area given for all rows is unknown</source>
        <translation>området som är angivet för alla rader är okänt</translation>
    </message>
    <message>
        <source>no column tells the year, and none is given for all rows</source>
        <translation>ingen kolumn anger året, och inget är angivet för alla rader</translation>
    </message>
    <message>
        <source>the mapping&apos;s rows lie outside the table</source>
        <translation>tolkningens rader ligger utanför tabellen</translation>
    </message>
    <message>
        <source>the mapping&apos;s %1 can&apos;t be %2</source>
        <translation>tolkningens %1 kan inte vara %2</translation>
    </message>
    <message>
        <source>the file has no table %1</source>
        <translation>filen har ingen tabell %1</translation>
    </message>
    <message>
        <source>no own indicator %1</source>
        <translation>det finns inget eget nyckeltal %1</translation>
    </message>
    <message>
        <source>no column with codes of municipalities or counties</source>
        <translation>ingen kolumn med koder för kommuner eller län</translation>
    </message>
    <message>
        <source>a coordinate system that can&apos;t be understood</source>
        <translation>ett koordinatsystem som inte går att tolka</translation>
    </message>
    <message>
        <source>area %1 does not lie in Sweden</source>
        <translation>området %1 ligger inte i Sverige</translation>
    </message>
    <message>
        <source>no areas in it</source>
        <translation>inga områden i filen</translation>
    </message>
    <message>
        <source>no area that the pack knows</source>
        <translation>inget område som datapaketet känner till</translation>
    </message>
    <message>
        <source>boundaries of that level were given already</source>
        <translation>gränser för den nivån är redan angivna</translation>
    </message>
    <message>
        <source>addresses beyond this computer must begin with https</source>
        <translation>adresser utanför den här datorn måste börja med https</translation>
    </message>
    <message>
        <source>not the address of a service</source>
        <translation>inte adressen till en tjänst</translation>
    </message>
    <message>
        <source>sends from one address to the next without end</source>
        <translation>skickar från adress till adress utan slut</translation>
    </message>
    <message>
        <source>sends to an address without encryption</source>
        <translation>skickar till en adress utan kryptering</translation>
    </message>
    <message>
        <source>went silent</source>
        <translation>tjänsten tystnade</translation>
    </message>
    <message>
        <source>a web page came instead of figures</source>
        <translation>en webbsida kom i stället för uppgifter</translation>
    </message>
    <message>
        <source>an empty list, which can&apos;t be: %1</source>
        <translation>en tom lista, vilket inte kan stämma: %1</translation>
    </message>
    <message>
        <source>the next page is the same again</source>
        <translation>nästa sida är samma sida igen</translation>
    </message>
    <message>
        <source>an empty answer about indicators that have figures</source>
        <translation>ett tomt svar om nyckeltal som har uppgifter</translation>
    </message>
    <message>
        <source>pages without end</source>
        <translation>sidor utan slut</translation>
    </message>
    <message>
        <source>JSON: something follows after the end</source>
        <translation>JSON: något följer efter slutet</translation>
    </message>
    <message>
        <source>JSON without a list of values</source>
        <translation>JSON utan lista med värden</translation>
    </message>
    <message>
        <source>%1 rows, but %2 are said to be there</source>
        <translation>%1 rader, men %2 ska finnas</translation>
    </message>
    <message>
        <source>not one figure about what was asked for</source>
        <translation>inte en enda uppgift om det som efterfrågades</translation>
    </message>
    <message>
        <source>a catalogue without municipalities or indicators</source>
        <translation>en katalog utan kommuner eller nyckeltal</translation>
    </message>
    <message>
        <source>no such collection in Kolada</source>
        <translation>samlingen finns inte i Kolada</translation>
    </message>
    <message>
        <source>no update was begun</source>
        <translation>ingen uppdatering har påbörjats</translation>
    </message>
    <message>
        <source>not the journal of an update</source>
        <translation>inte journalen från en uppdatering</translation>
    </message>
    <message>
        <source>the journal of an update that had hardly begun</source>
        <translation>journalen från en uppdatering som knappt hade börjat</translation>
    </message>
    <message>
        <source>it is about %1 and everything</source>
        <translation>den gäller %1 och allt</translation>
    </message>
    <message>
        <source>it is about %1 and %2</source>
        <translation>den gäller %1 och %2</translation>
    </message>
    <message>
        <source>no description of one table</source>
        <translation>ingen beskrivning av en tabell</translation>
    </message>
    <message>
        <source>no description of a table but %1</source>
        <translation>ingen beskrivning av en tabell utan %1</translation>
    </message>
    <message>
        <source>JSON without a list of tables</source>
        <translation>JSON utan lista med tabeller</translation>
    </message>
    <message>
        <source>a table without an id</source>
        <translation>en tabell utan id</translation>
    </message>
    <message>
        <source>not the list of a folder</source>
        <translation>inte innehållet i en mapp</translation>
    </message>
    <message>
        <source>an entry of a folder without an id</source>
        <translation>en post i en mapp utan id</translation>
    </message>
    <message>
        <source>a folder, not a table</source>
        <translation>en mapp, ingen tabell</translation>
    </message>
    <message>
        <source>a value of a list without a code</source>
        <translation>ett värde i en lista utan kod</translation>
    </message>
    <message>
        <source>a list of values without any</source>
        <translation>en tom lista med värden</translation>
    </message>
    <message>
        <source>%1 tables instead of one</source>
        <translation>%1 tabeller i stället för en</translation>
    </message>
    <message>
        <source>it would take at least %1 questions: choose fewer values</source>
        <translation>det skulle kräva minst %1 frågor: välj färre värden</translation>
    </message>
    <message>
        <source>API v2 has no folders: search instead</source>
        <translation>API v2 har inga mappar: sök i stället</translation>
    </message>
    <message>
        <source>API v1 does not tell the values of a list</source>
        <translation>API v1 talar inte om värdena i en lista</translation>
    </message>
    <message>
        <source>the variable has no such list</source>
        <translation>variabeln har ingen sådan lista</translation>
    </message>
    <message>
        <source>%1 is in the answer</source>
        <translation>%1 är med i svaret</translation>
    </message>
    <message>
        <source>%1 values of %2 instead of %3</source>
        <translation>%1 värden för %2 i stället för %3</translation>
    </message>
    <message>
        <source>a variable is missing</source>
        <translation>en variabel saknas</translation>
    </message>
    <message>
        <source>the parts of the table are about different things</source>
        <translation>tabellens delar handlar om olika saker</translation>
    </message>
    <message>
        <source>a table without figures</source>
        <translation>en tabell utan uppgifter</translation>
    </message>
    <message>
        <source>no variable of %1, which has %2</source>
        <translation>ingen variabel i %1, som har %2</translation>
    </message>
    <message>
        <source>chosen twice</source>
        <translation>vald två gånger</translation>
    </message>
    <message>
        <source>the values of the list are not known</source>
        <translation>listans värden är inte kända</translation>
    </message>
    <message>
        <source>has no values to ask for</source>
        <translation>har inga värden att fråga efter</translation>
    </message>
    <message>
        <source>more than %1 cells: choose fewer values</source>
        <translation>fler än %1 celler: välj färre värden</translation>
    </message>
    <message>
        <source>the table has no such value</source>
        <translation>tabellen har inget sådant värde</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ett värde saknas</translation>
    </message>
    <message>
        <source>something is missing between the brackets</source>
        <translation>något saknas mellan parenteserna</translation>
    </message>
    <message>
        <source>RANGE takes two values</source>
        <translation>RANGE tar två värden</translation>
    </message>
    <message>
        <source>FROM and TO take one value</source>
        <translation>FROM och TO tar ett värde</translation>
    </message>
    <message>
        <source>TOP and BOTTOM take a number, and how many to skip</source>
        <translation>TOP och BOTTOM tar ett antal, och hur många som ska hoppas över</translation>
    </message>
    <message>
        <source>the range runs backwards</source>
        <translation>intervallet går baklänges</translation>
    </message>
    <message>
        <source>not VARIABLE=VALUES or VARIABLE@LIST=VALUES</source>
        <translation>inte VARIABEL=VÄRDEN eller VARIABEL@LISTA=VÄRDEN</translation>
    </message>
    <message>
        <source>no figures of %1</source>
        <translation>uppgifterna om %1 saknas</translation>
    </message>
    <message>
        <source>figures of %1</source>
        <translation>uppgifterna om %1</translation>
    </message>
    <message>
        <source>no column %1</source>
        <translation>kolumnen %1 saknas</translation>
    </message>
    <message>
        <source>--dash is zero or missing</source>
        <translation>--dash är zero eller missing</translation>
    </message>
    <message>
        <source>--year is a year</source>
        <translation>--year är ett år</translation>
    </message>
    <message>
        <source>more than a million rows: choose fewer values, or take --save without --format</source>
        <translation>fler än en miljon rader: välj färre värden, eller ta --save utan --format</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Okänt alternativ: ”%1”.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Okända alternativ: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Ett värde saknas efter ”%1”.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Oväntat värde efter ”%1”.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be %2</source>
        <translation>%1 kan inte vara %2</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>behörighet saknas</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>behörighet saknas</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>här får inget skrivas</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>filen eller mappen finns inte</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>det är en mapp</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>det är en mapp</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>en del av sökvägen är ingen mapp</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>namnet är för långt</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>filen finns redan</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>disken är full</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>utrymmet på disken räcker inte</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>filen är för stor</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>fel vid läsning eller skrivning</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>upptagen</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>för många öppna filer</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>disken är full</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>fel vid läsning eller skrivning</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>inget datapaket</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>databasen är skadad</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>databasen går inte att öppna</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>databasen får inte ändras</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>databasen är upptagen</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>anslutningen nekades</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>anslutningen avbröts</translation>
    </message>
    <message>
        <source>The remote host closed the connection</source>
        <translation>anslutningen avbröts</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>ingen kontakt inom rimlig tid</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>ingen kontakt inom rimlig tid</translation>
    </message>
    <message>
        <source>Host %1 not found</source>
        <translation>servern %1 finns inte</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>servern finns inte</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>nätverket går inte att nå</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>servern går inte att nå</translation>
    </message>
    <message>
        <source>SSL handshake failed</source>
        <translation>ingen säker anslutning kunde upprättas</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>certifikatet har gått ut</translation>
    </message>
    <message>
        <source>The certificate is self-signed, and untrusted</source>
        <translation>certifikatet är självsignerat och inte betrott</translation>
    </message>
    <message>
        <source>The issuer certificate of a locally looked up certificate could not be found</source>
        <translation>certifikatets utfärdare är okänd</translation>
    </message>
    <message>
        <source>The host name did not match any of the valid hosts for this certificate</source>
        <translation>certifikatet gäller en annan server</translation>
    </message>
    <message>
        <source>Proxy connection refused</source>
        <translation>proxyn nekade anslutningen</translation>
    </message>
    <message>
        <source>Proxy server not found</source>
        <translation>proxyn finns inte</translation>
    </message>
    <message>
        <source>Proxy requires authentication</source>
        <translation>proxyn kräver inloggning</translation>
    </message>
    <message>
        <source>The JSON document has an improper structure: missing or superfluous commas, braces, missing keys, etc.</source>
        <translation>felaktig uppbyggnad: kommatecken, klamrar eller nycklar saknas eller är för många.</translation>
    </message>
    <message>
        <source>JSON document ended early in the middle of an object or array.</source>
        <translation>slutar mitt i ett objekt eller en lista.</translation>
    </message>
    <message>
        <source>A string is opened, but never closed.</source>
        <translation>en text avslutas aldrig.</translation>
    </message>
    <message>
        <source>Empty: no JSON found</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>The input is not valid UTF-8</source>
        <translation>inte giltig UTF-8</translation>
    </message>
    <message>
        <source>Problem while parsing a string</source>
        <translation>en text går inte att tolka</translation>
    </message>
    <message>
        <source>Problem while parsing a number</source>
        <translation>ett tal går inte att tolka</translation>
    </message>
    <message>
        <source>Within strings, some characters must be escaped, we found unescaped characters</source>
        <translation>otillåtna tecken i en text</translation>
    </message>
    <message>
        <source>The JSON document was too deep (too many nested objects and arrays)</source>
        <translation>för många objekt och listor i varandra</translation>
    </message>
    <message>
        <source>The JSON element does not have the requested type.</source>
        <translation>ett värde är av fel slag.</translation>
    </message>
    <message>
        <source>The JSON field referenced does not exist in this object.</source>
        <translation>ett fält saknas.</translation>
    </message>
    <message>
        <source>Unexpected trailing content in the JSON input.</source>
        <translation>något följer efter slutet.</translation>
    </message>
    <message>
        <source>unterminated object</source>
        <translation>ett objekt avslutas aldrig</translation>
    </message>
    <message>
        <source>unterminated array</source>
        <translation>en lista avslutas aldrig</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>en text avslutas aldrig</translation>
    </message>
    <message>
        <source>missing name separator</source>
        <translation>ett kolon saknas</translation>
    </message>
    <message>
        <source>missing value separator</source>
        <translation>ett kommatecken saknas</translation>
    </message>
    <message>
        <source>illegal value</source>
        <translation>ett värde går inte att tolka</translation>
    </message>
    <message>
        <source>illegal number</source>
        <translation>ett tal går inte att tolka</translation>
    </message>
    <message>
        <source>invalid UTF8 string</source>
        <translation>inte giltig UTF-8</translation>
    </message>
    <message>
        <source>garbage at the end of the document</source>
        <translation>något följer efter slutet</translation>
    </message>
    <message>
        <source>object is missing after a comma</source>
        <translation>något saknas efter ett kommatecken</translation>
    </message>
    <message>
        <source>%1: Premature end of document.</source>
        <translation>%1: slutar i förtid.</translation>
    </message>
    <message>
        <source>%1: Start tag expected.</source>
        <translation>%1: ingen XML.</translation>
    </message>
    <message>
        <source>%1: Opening and ending tag mismatch.</source>
        <translation>%1: taggarna stämmer inte överens.</translation>
    </message>
    <message>
        <source>incorrect header check</source>
        <translation>felaktigt huvud</translation>
    </message>
    <message>
        <source>incorrect data check</source>
        <translation>kontrollsumman stämmer inte</translation>
    </message>
    <message>
        <source>invalid block type</source>
        <translation>innehållet är skadat</translation>
    </message>
    <message>
        <source>invalid distance too far back</source>
        <translation>innehållet är skadat</translation>
    </message>
    <message>
        <source>invalid stored block lengths</source>
        <translation>innehållet är skadat</translation>
    </message>
    <message>
        <source>invalid code lengths set</source>
        <translation>innehållet är skadat</translation>
    </message>
    <message>
        <source>%1 that belongs to nothing</source>
        <translation>%1 som inte hör till något</translation>
    </message>
    <message>
        <source>not what was asked for: %1</source>
        <translation>inte det som efterfrågades: %1</translation>
    </message>
    <message>
        <source>gzip: %1</source>
        <translation>gzip: %1</translation>
    </message>
    <message>
        <source>JSON: %1</source>
        <translation>JSON: %1</translation>
    </message>
    <message>
        <source>no zip file: %1</source>
        <translation>ingen hel zip-fil: %1</translation>
    </message>
    <message>
        <source>no boundaries in it: %1</source>
        <translation>inga gränser i filen: %1</translation>
    </message>
    <message>
        <source>no safe connection: %1</source>
        <translation>ingen säker anslutning: %1</translation>
    </message>
    <message>
        <source>the reader of boundaries and workbooks is not installed: %1</source>
        <translation>läsaren av gränser och arbetsböcker är inte installerad: %1</translation>
    </message>
    <message>
        <source>the mapping is no JSON object: %1</source>
        <translation>tolkningen är inget JSON-objekt: %1</translation>
    </message>
    <message>
        <source>%1, asked to wait %2 s, %3 times</source>
        <translation>%1, ombedd att vänta %2 s, %3 gånger</translation>
    </message>
    <message>
        <source>%1, asked to wait %2 s</source>
        <translation>%1, ombedd att vänta %2 s</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2 gånger</translation>
    </message>
    <message>
        <source>the columns %1 are of months or quarters, and only figures of whole years can be taken</source>
        <translation>kolumnerna %1 gäller månader eller kvartal, och bara uppgifter för hela år kan tas emot</translation>
    </message>
    <message>
        <source>the column %1 holds months or quarters, and only figures of whole years can be taken: --months says what to make of them</source>
        <translation>kolumnen %1 innehåller månader eller kvartal, och bara uppgifter för hela år kan tas emot: --months anger vad de ska bli</translation>
    </message>
    <message>
        <source>the column to weigh by is not in the table</source>
        <translation>kolumnen att väga med finns inte i tabellen</translation>
    </message>
    <message>
        <source>--repeated is refuse, sum or mean</source>
        <translation>--repeated är refuse, sum eller mean</translation>
    </message>
    <message>
        <source>--weight goes with --repeated mean</source>
        <translation>--weight hör ihop med --repeated mean</translation>
    </message>
    <message>
        <source>--months is refuse, sum, mean or last</source>
        <translation>--months är refuse, sum, mean eller last</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>det är inte en vanlig fil</translation>
    </message>
    <message>
        <source>--out is the data pack that is read, and would replace it</source>
        <translation>--out är det datapaket som läses och skulle skriva över det</translation>
    </message>
    <message>
        <source>more rows than a sheet of Excel has room for, but csv takes them all</source>
        <translation>fler rader än ett blad i Excel rymmer, men csv tar alla</translation>
    </message>
    <message>
        <source>more columns than a sheet of Excel has room for, but csv takes them all</source>
        <translation>fler kolumner än ett blad i Excel rymmer, men csv tar alla</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>det är en mapp</translation>
    </message>
    <message>
        <source>%1: Entity expands to more characters than the entity expansion limit.</source>
        <translation>%1: en förkortning blir längre text än den får bli.</translation>
    </message>
    <message>
        <source>no boundaries in it</source>
        <translation>inga gränser i filen</translation>
    </message>
    <message>
        <source>Decompression failed</source>
        <translation>svaret gick inte att packa upp</translation>
    </message>
</context>
<context>
    <name>lagesbild::DetailsView</name>
    <message>
        <source>Coefficients and fit</source>
        <translation>Koefficienter och träffsäkerhet</translation>
    </message>
    <message>
        <source>Who moves the line</source>
        <translation>Vilka flyttar linjen</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>År för år</translation>
    </message>
</context>
<context>
    <name>lagesbild::DevelopmentTable</name>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Lowest in the group</source>
        <translation>Lägst i gruppen</translation>
    </message>
    <message>
        <source>Highest in the group</source>
        <translation>Högst i gruppen</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Osäkerhet</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Invånare</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ungefär %1</translation>
    </message>
</context>
<context>
    <name>lagesbild::DevelopmentView</name>
    <message>
        <source>Line chart of the development</source>
        <translation>Linjediagram över utvecklingen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 till %2</translation>
    </message>
</context>
<context>
    <name>lagesbild::DeviationClasses</name>
    <message>
        <source>far below</source>
        <comment>class in a legend</comment>
        <translation>långt under</translation>
    </message>
    <message>
        <source>below</source>
        <comment>class in a legend</comment>
        <translation>under</translation>
    </message>
    <message>
        <source>in line</source>
        <comment>class in a legend</comment>
        <translation>i nivå med</translation>
    </message>
    <message>
        <source>above</source>
        <comment>class in a legend</comment>
        <translation>över</translation>
    </message>
    <message>
        <source>far above</source>
        <comment>class in a legend</comment>
        <translation>långt över</translation>
    </message>
    <message>
        <source>far below expected</source>
        <translation>långt under förväntat</translation>
    </message>
    <message>
        <source>below expected</source>
        <translation>under förväntat</translation>
    </message>
    <message>
        <source>in line with expected</source>
        <translation>i nivå med förväntat</translation>
    </message>
    <message>
        <source>above expected</source>
        <translation>över förväntat</translation>
    </message>
    <message>
        <source>far above expected</source>
        <translation>långt över förväntat</translation>
    </message>
</context>
<context>
    <name>lagesbild::DeviationText</name>
    <message>
        <source>below %1</source>
        <comment>a range of deviations</comment>
        <translation>under %1</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <comment>a range of deviations</comment>
        <translation>%1 till under %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of deviations, ends included</comment>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>above %1 to %2</source>
        <comment>a range of deviations</comment>
        <translation>över %1 till %2</translation>
    </message>
    <message>
        <source>above %1</source>
        <comment>a range of deviations</comment>
        <translation>över %1</translation>
    </message>
    <message>
        <source>%1: %2, expected %3, deviation %4, %5</source>
        <comment>municipality, value, expected, deviation, class</comment>
        <translation>%1: %2, förväntat %3, avvikelse %4, %5</translation>
    </message>
</context>
<context>
    <name>lagesbild::DeviationView</name>
    <message>
        <source>Deviations of all municipalities, ranked</source>
        <translation>Alla kommuners avvikelser, i ordning</translation>
    </message>
</context>
<context>
    <name>lagesbild::DropArea</name>
    <message>
        <source>Drop a file here</source>
        <translation>Släpp en fil här</translation>
    </message>
    <message>
        <source>A survey, a budget, a local follow-up. Before anything is stored you see how the file was understood and can correct it.</source>
        <translation>En enkät, en budget, en lokal uppföljning. Innan något sparas ser du hur filen har tolkats och kan rätta det.</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Öppna en fil …</translation>
    </message>
    <message>
        <source>Fetch from SCB …</source>
        <translation>Hämta från SCB …</translation>
    </message>
</context>
<context>
    <name>lagesbild::EndLabelText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>line and value, year</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>lagesbild::ErrorText</name>
    <message>
        <source>%1 can&apos;t be found. Check the name and try again.</source>
        <translation>%1 finns inte. Kontrollera namnet och försök igen.</translation>
    </message>
    <message>
        <source>%1 may not be read. Check the rights of the file.</source>
        <translation>%1 får inte läsas. Kontrollera filens behörigheter.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written, and nothing old was changed. Make room and try again.</source>
        <translation>Disken är full: %1 skrevs inte och inget tidigare har ändrats. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>%1 does not hold what it should. Fetch the file again or choose another.</source>
        <translation>%1 innehåller inte det som väntades. Hämta filen på nytt eller välj en annan.</translation>
    </message>
    <message>
        <source>%1 is damaged: part of it is missing or has been changed. Fetch the data again.</source>
        <translation>%1 är skadad: en del saknas eller har ändrats. Hämta uppgifterna på nytt.</translation>
    </message>
    <message>
        <source>%1 was made by a later version of Lägesbild. Update the program to open it.</source>
        <translation>%1 är gjord med en senare version av Lägesbild. Uppdatera programmet för att öppna den.</translation>
    </message>
    <message>
        <source>%1 is another kind of file than a data pack. Choose a file that ends in .lagesbild.</source>
        <translation>%1 är en annan sorts fil än ett datapaket. Välj en fil som slutar på .lagesbild.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used like that.</source>
        <translation>%1 kan inte användas så.</translation>
    </message>
    <message>
        <source>%1 did not answer. Check the connection and try again.</source>
        <translation>%1 svarade inte. Kontrollera anslutningen och försök igen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Avbrutet. Inget har ändrats.</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Det som söktes</translation>
    </message>
    <message>
        <source>The fault is at row or byte %1.</source>
        <translation>Felet finns på rad eller byte %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Choose another folder or a shorter name, or check your rights to this one.</source>
        <translation>%1 kan inte skrivas. Välj en annan mapp eller ett kortare namn, eller kontrollera dina behörigheter till mappen.</translation>
    </message>
    <message>
        <source>%1 is being changed by another program or another task. Wait until it is done and try again.</source>
        <translation>%1 håller på att ändras av ett annat program eller av något annat som pågår här. Vänta tills det är klart och försök igen.</translation>
    </message>
</context>
<context>
    <name>lagesbild::ExpectedCommand</name>
    <message>
        <source>Classes and fit</source>
        <comment>computed by us; starts a sentence</comment>
        <translation>Klasser och träffsäkerhet</translation>
    </message>
    <message>
        <source>Expected values and deviations</source>
        <comment>computed by us; starts a sentence</comment>
        <translation>Förväntade värden och avvikelser</translation>
    </message>
    <message>
        <source>--response is an id such as N00700</source>
        <translation>--response är ett id som N00700</translation>
    </message>
    <message>
        <source>--inputs is one or more ids with commas, not “%1”</source>
        <translation>--inputs är ett eller flera id med komma emellan, inte ”%1”</translation>
    </message>
    <message>
        <source>--weights is an id such as N01955, or none</source>
        <translation>--weights är ett id som N01955, eller none</translation>
    </message>
    <message>
        <source>--persons is CODE:number, not “%1”</source>
        <translation>--persons är KOD:antal, inte ”%1”</translation>
    </message>
    <message>
        <source>--official is the published model: it takes no --inputs, --weights or --robust</source>
        <translation>--official är den publicerade modellen: den har inga --inputs, --weights eller --robust</translation>
    </message>
    <message>
        <source>Not in the model: %1 (no figure of %2)</source>
        <translation>Ingår inte i modellen: %1 (uppgift saknas om %2)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Faktiskt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Förväntat</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Avvikelse</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klass</translation>
    </message>
    <message>
        <source>the model can&apos;t be shown for %1</source>
        <translation>modellen kan inte visas för %1</translation>
    </message>
    <message>
        <source>the model can&apos;t be shown for %1, which lacks figures of %2</source>
        <translation>modellen kan inte visas för %1, då uppgift saknas om %2</translation>
    </message>
    <message>
        <source>take a year from %1 to %2, or latest</source>
        <translation>ta ett år från %1 till %2, eller latest</translation>
    </message>
    <message>
        <source>there are no published expected values of %1</source>
        <translation>det finns inga publicerade förväntade värden för %1</translation>
    </message>
    <message>
        <source>leave out --official</source>
        <translation>utelämna --official</translation>
    </message>
    <message>
        <source>Indicator to explain, N00700 if not given.</source>
        <translation>Nyckeltal att förklara, annars N00700.</translation>
    </message>
    <message>
        <source>What explains it, ids with commas; if not given, the guide&apos;s model.</source>
        <translation>Vad som förklarar det, id:n med komma emellan; annars guidens modell.</translation>
    </message>
    <message>
        <source>IDS</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Indicator by which municipalities count, or none.</source>
        <translation>Nyckeltal som kommunerna väger efter, eller none (inget).</translation>
    </message>
    <message>
        <source>Let municipalities far from the others count for less.</source>
        <translation>Låt kommuner långt från de andra väga mindre.</translation>
    </message>
    <message>
        <source>The published expected values, N00485 and N00486.</source>
        <translation>De publicerade förväntade värdena, N00485 och N00486.</translation>
    </message>
    <message>
        <source>Classes at 3 and 6 instead of 0.67 and 1.5 standard deviations.</source>
        <translation>Klassgränser vid 3 och 6 i stället för vid 0,67 och 1,5 standardavvikelser.</translation>
    </message>
    <message>
        <source>How many persons stand behind one municipality&apos;s figure.</source>
        <translation>Hur många personer som står bakom en kommuns värde.</translation>
    </message>
    <message>
        <source>CODE:N</source>
        <translation>KOD:N</translation>
    </message>
</context>
<context>
    <name>lagesbild::ExpectedDetailsText</name>
    <message>
        <source>below %1</source>
        <comment>a probability</comment>
        <translation>under %1</translation>
    </message>
    <message>
        <source>R² %1</source>
        <translation>R² %1</translation>
    </message>
    <message>
        <source>adjusted R² %1</source>
        <translation>justerat R² %1</translation>
    </message>
    <message>
        <source>standard deviation of the deviations %1</source>
        <translation>avvikelsernas standardavvikelse %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lacking figures left out</source>
        <translation>
            <numerusform>%n som saknar uppgift utelämnad</numerusform>
            <numerusform>%n som saknar uppgift utelämnade</numerusform>
        </translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Förutsättning</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Koefficient</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % intervall</translation>
    </message>
    <message>
        <source>Standardised</source>
        <translation>Standardiserad</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>ends of an interval</comment>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>These inputs nearly determine each other, so their coefficients are unsure one by one: %1.</source>
        <translation>Dessa förutsättningar bestämmer nästan varandra, så deras koefficienter är osäkra var för sig: %1.</translation>
    </message>
    <message>
        <source>%1 moves the line most.</source>
        <translation>%1 flyttar linjen mest.</translation>
    </message>
    <message>
        <source>%1 itself moves the line most: without it, its expected value would change by %2.</source>
        <translation>%1 flyttar själv linjen mest: utan kommunen skulle dess förväntade värde ändras med %2.</translation>
    </message>
    <message>
        <source>%1 moves the line most: without it, the expected value of %2 would change by %3.</source>
        <translation>%1 flyttar linjen mest: utan den skulle det förväntade värdet för %2 ändras med %3.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnad</translation>
    </message>
    <message>
        <source>Influence</source>
        <comment>Cook&apos;s distance</comment>
        <translation>Påverkan</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Hävstång</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Avvikelse</translation>
    </message>
    <message>
        <source>Change of the expected value</source>
        <translation>Ändring av förväntat värde</translation>
    </message>
    <message>
        <source>Change for %1</source>
        <translation>Ändring för %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Faktiskt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Förväntat</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klass</translation>
    </message>
    <message>
        <source>Published for %1: expected %2 (N00485). It rests on the same kind of figures as ours, so that the two agree proves neither.</source>
        <translation>Publicerat för %1: förväntat %2 (N00485). Det bygger på samma slags uppgifter som vårt, så att de två stämmer överens bevisar inget av dem.</translation>
    </message>
</context>
<context>
    <name>lagesbild::ExpectedPage</name>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Deviation from what could be expected</source>
        <translation>Avvikelse från det förväntade</translation>
    </message>
    <message>
        <source>Bars of all municipalities from the furthest below what could be expected to the furthest above. %1 %2</source>
        <translation>Staplar över alla kommuner från längst under det förväntade till längst över. %1 %2</translation>
    </message>
    <message>
        <source>Actual against expected</source>
        <translation>Faktiskt mot förväntat värde</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Faktiskt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Förväntat</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>som förväntat</translation>
    </message>
    <message>
        <source>Points of all municipalities: actual values upwards, expected ones to the right. %1</source>
        <translation>Punkter för alla kommuner: faktiska värden uppåt, förväntade åt höger. %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>Similar circumstances, better result</source>
        <translation>Liknande förutsättningar, bättre resultat</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Hur säkert det är</translation>
    </message>
</context>
<context>
    <name>lagesbild::ExpectedPanel</name>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>What the room shows</source>
        <translation>Vad rummet visar</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>If the circumstances were other</source>
        <translation>Om förutsättningarna vore andra</translation>
    </message>
    <message>
        <source>An association, not an effect: what is usual where circumstances are such, not what would happen if they changed.</source>
        <translation>Ett samband, inte en effekt: så brukar det vara med sådana förutsättningar. Det säger inte vad som händer om de ändras.</translation>
    </message>
    <message>
        <source>What moves the expected value</source>
        <translation>Vad som flyttar det förväntade värdet</translation>
    </message>
    <message>
        <source>Grey: may as well be nothing at all.</source>
        <translation>Grått: går inte att skilja från noll.</translation>
    </message>
    <message>
        <source>Show figures, uncertainty and influence</source>
        <translation>Visa siffror, osäkerhet och påverkan</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>Change the model …</source>
        <translation>Ändra modellen …</translation>
    </message>
    <message>
        <source>Municipalities far from the others count for less</source>
        <translation>Kommuner långt från de andra väger mindre</translation>
    </message>
    <message>
        <source>The published values (N00485, N00486)</source>
        <translation>De publicerade värdena (N00485, N00486)</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>Hur säkert är det?</translation>
    </message>
    <message>
        <source>number of persons, if you know it</source>
        <translation>antal personer, om du vet det</translation>
    </message>
    <message>
        <source>The expected values that are published for %1. Which figures they rest on is known, but not how they are weighed together.</source>
        <translation>De förväntade värden som är publicerade för %1. Vilka uppgifter de bygger på är känt, men inte hur de vägs samman.</translation>
    </message>
    <message>
        <source>%1, explained by: %2.</source>
        <comment>response and inputs</comment>
        <translation>%1, förklarat av: %2.</translation>
    </message>
    <message>
        <source>Municipalities count by: %1.</source>
        <translation>Kommunerna vägs efter: %1.</translation>
    </message>
    <message>
        <source>For women and men together: %1.</source>
        <translation>För kvinnor och män tillsammans: %1.</translation>
    </message>
    <message>
        <source>Classes at 3 and 6 percentage points</source>
        <translation>Klasser vid 3 och 6 procentenheter</translation>
    </message>
    <message>
        <source>Classes at 3 and 6</source>
        <translation>Klasser vid 3 och 6</translation>
    </message>
    <message>
        <source>There are none for this indicator.</source>
        <translation>Det finns inga för det här nyckeltalet.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies lack figures and are not in the model; the table names them.</source>
        <translation>
            <numerusform>%n kommun saknar uppgift och ingår inte i modellen; tabellen visar vilken.</numerusform>
            <numerusform>%n kommuner saknar uppgift och ingår inte i modellen; tabellen visar vilka.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the model, for lack of figures: %1.</source>
        <translation>Ingår inte i modellen, eftersom uppgift saknas: %1.</translation>
    </message>
    <message>
        <source>Persons behind %1&apos;s figure</source>
        <translation>Personer bakom värdet för %1</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Visa på kartan</translation>
    </message>
</context>
<context>
    <name>lagesbild::ExpectedRoom</name>
    <message>
        <source>Needs a municipality that is in the model.</source>
        <translation>Kräver en kommun som ingår i modellen.</translation>
    </message>
    <message>
        <source>Neither high nor low is better here, so nobody does better.</source>
        <translation>Varken högt eller lågt är bättre här, så ingen har bättre resultat.</translation>
    </message>
    <message>
        <source>No municipality has nearly the same expected value.</source>
        <translation>Ingen kommun har nästan samma förväntade värde.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n municipality/ies with nearly the same expected value does better.</source>
        <translation>
            <numerusform>Den kommun som har nästan samma förväntade värde har inte bättre resultat.</numerusform>
            <numerusform>Ingen av %n kommuner med nästan samma förväntade värde har bättre resultat.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 with an expected value within %3 do better</source>
        <comment>how many; of how many; a distance</comment>
        <translation>%1 av %2 med ett förväntat värde inom %3 har bättre resultat</translation>
    </message>
    <message>
        <source>Similar circumstances, better result</source>
        <translation>Liknande förutsättningar, bättre resultat</translation>
    </message>
    <message>
        <source>Expected values of all municipalities</source>
        <translation>Alla kommuners förväntade värden</translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation>Förväntat värde</translation>
    </message>
    <message>
        <source>%1: actual and expected</source>
        <comment>an indicator</comment>
        <translation>%1: faktiskt och förväntat</translation>
    </message>
    <message numerus="yes">
        <source>Compare with these %n</source>
        <translation>
            <numerusform>Jämför med den</numerusform>
            <numerusform>Jämför med dessa %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Classes and fit (%1)</source>
        <comment>computed by us; indicators</comment>
        <translation>Klasser och träffsäkerhet (%1)</translation>
    </message>
    <message>
        <source>Expected values and deviations (%1)</source>
        <comment>computed by us; indicators</comment>
        <translation>Förväntade värden och avvikelser (%1)</translation>
    </message>
    <message>
        <source>Uncertainty unknown: the number of persons is not published. Not for ranking.</source>
        <translation>Osäkerheten är okänd: antalet personer redovisas inte. Inte för rangordning.</translation>
    </message>
</context>
<context>
    <name>lagesbild::ExpectedScatterText</name>
    <message>
        <source>Actual (upwards) against expected (to the right)</source>
        <translation>Faktiskt (uppåt) mot förväntat (åt höger)</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>som förväntat</translation>
    </message>
</context>
<context>
    <name>lagesbild::ExpectedTable</name>
    <message>
        <source>within chance</source>
        <translation>inom slumpen</translation>
    </message>
    <message>
        <source>larger than chance usually gives</source>
        <translation>större än slumpen brukar ge</translation>
    </message>
    <message>
        <source>no figure of %1</source>
        <translation>uppgift saknas om %1</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Faktiskt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Förväntat</translation>
    </message>
    <message>
        <source>Actual minus expected</source>
        <translation>Faktiskt minus förväntat</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Avvikelse</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klass</translation>
    </message>
    <message>
        <source>N00485, as published</source>
        <translation>N00485, så som det är publicerat</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicerat</translation>
    </message>
    <message>
        <source>N00486, as published</source>
        <translation>N00486, så som det är publicerat</translation>
    </message>
    <message>
        <source>Publ. deviation</source>
        <translation>Publ. avvikelse</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>How far the municipality&apos;s circumstances are from others&apos;: 0 to 1</source>
        <translation>Hur långt kommunens förutsättningar är från andras: 0 till 1</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Hävstång</translation>
    </message>
    <message>
        <source>The deviation in its own standard errors, from the model fitted without the municipality</source>
        <translation>Avvikelsen i sina egna medelfel, från modellen anpassad utan kommunen</translation>
    </message>
    <message>
        <source>Studentised</source>
        <translation>Studentiserad</translation>
    </message>
    <message>
        <source>How far the municipality moves all expected values (Cook&apos;s distance)</source>
        <translation>Hur långt kommunen flyttar alla förväntade värden (Cooks avstånd)</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Påverkan</translation>
    </message>
    <message>
        <source>The deviation when the municipality itself takes no part in the model</source>
        <translation>Avvikelsen när kommunen själv inte är med i modellen</translation>
    </message>
    <message>
        <source>Without itself</source>
        <translation>Utan sig själv</translation>
    </message>
    <message>
        <source>How much the municipality counts in the robust fit: 0 to 1</source>
        <translation>Hur mycket kommunen räknas i den robusta anpassningen: 0 till 1</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Räknas som</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
</context>
<context>
    <name>lagesbild::ExpectedText</name>
    <message>
        <source>%1: %2 against an expected %3. The deviation of %4 is far below what could be expected.</source>
        <translation>%1: %2 mot förväntade %3. Avvikelsen %4 är långt under det förväntade.</translation>
    </message>
    <message>
        <source>%1: %2 against an expected %3. The deviation of %4 is below what could be expected.</source>
        <translation>%1: %2 mot förväntade %3. Avvikelsen %4 är under det förväntade.</translation>
    </message>
    <message>
        <source>%1: %2 against an expected %3. The deviation of %4 is in line with what could be expected.</source>
        <translation>%1: %2 mot förväntade %3. Avvikelsen %4 är i nivå med det förväntade.</translation>
    </message>
    <message>
        <source>%1: %2 against an expected %3. The deviation of %4 is above what could be expected.</source>
        <translation>%1: %2 mot förväntade %3. Avvikelsen %4 är över det förväntade.</translation>
    </message>
    <message>
        <source>%1: %2 against an expected %3. The deviation of %4 is far above what could be expected.</source>
        <translation>%1: %2 mot förväntade %3. Avvikelsen %4 är långt över det förväntade.</translation>
    </message>
    <message>
        <source>The model is about municipalities: choose one to see its expected value.</source>
        <translation>Modellen handlar om kommuner: välj en för att se dess förväntade värde.</translation>
    </message>
    <message>
        <source>%1 is not in the model in %2.</source>
        <translation>%1 ingår inte i modellen %2.</translation>
    </message>
    <message>
        <source>%1 is not in the model in %2: there is no figure of %3.</source>
        <translation>%1 ingår inte i modellen %2: uppgift saknas om %3.</translation>
    </message>
    <message>
        <source>Allowing for length of stay, education and unemployment among the native-born</source>
        <translation>Med hänsyn till vistelsetid, utbildning och arbetslöshet bland inrikes födda</translation>
    </message>
    <message>
        <source>Allowing for: %1</source>
        <translation>Med hänsyn till: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies</source>
        <translation>
            <numerusform>%n kommun</numerusform>
            <numerusform>%n kommuner</numerusform>
        </translation>
    </message>
    <message>
        <source>The model explains only %1 per cent of the differences between municipalities in %2: interpret with care.</source>
        <translation>Modellen förklarar bara %1 procent av skillnaderna mellan kommunerna %2: tolka försiktigt.</translation>
    </message>
    <message>
        <source>The model explains %1 per cent of the differences between municipalities in %2. The rest is ways of working, other things that are not measured, and chance.</source>
        <translation>Modellen förklarar %1 procent av skillnaderna mellan kommunerna %2. Resten är arbetssätt, annat som inte mäts, och slump.</translation>
    </message>
    <message>
        <source>Uncertainty unknown: how many persons the figure rests on is not in the data.</source>
        <translation>Osäkerhet okänd: hur många personer värdet bygger på finns inte i uppgifterna.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1 behind the figure, the deviation is within chance.</source>
        <translation>Med %1 bakom värdet ryms avvikelsen inom slumpen.</translation>
    </message>
    <message>
        <source>With %1 behind the figure, the deviation is larger than chance usually gives.</source>
        <translation>Med %1 bakom värdet är avvikelsen större än slumpen brukar ge.</translation>
    </message>
    <message>
        <source>there are no figures of %1</source>
        <translation>det finns inga uppgifter om %1</translation>
    </message>
    <message>
        <source>choose other indicators, or another data pack</source>
        <translation>välj andra nyckeltal, eller ett annat datapaket</translation>
    </message>
    <message numerus="yes">
        <source>only %n municipality/ies have all that the model needs</source>
        <translation>
            <numerusform>bara %n kommun har allt som modellen behöver</numerusform>
            <numerusform>bara %n kommuner har allt som modellen behöver</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2; it takes %3</source>
        <comment>how many have all; year; how many it takes</comment>
        <translation>%1 %2; det krävs %3</translation>
    </message>
    <message>
        <source>%1 in %2; it takes %3, and these have too few: %4</source>
        <comment>how many have all; year; how many it takes; indicators</comment>
        <translation>%1 %2; det krävs %3, och dessa har för få: %4</translation>
    </message>
    <message>
        <source>choose fewer inputs, or inputs that more municipalities have</source>
        <translation>välj färre förutsättningar, eller sådana som fler kommuner har uppgift om</translation>
    </message>
    <message>
        <source>the inputs determine each other, so what each of them goes with can&apos;t be told: %1</source>
        <translation>förutsättningarna bestämmer varandra, så det går inte att säga vad var och en hänger ihop med: %1</translation>
    </message>
    <message>
        <source>leave one of them out</source>
        <translation>utelämna en av dem</translation>
    </message>
    <message>
        <source>all municipalities have the same value, so there is nothing to explain</source>
        <translation>alla kommuner har samma värde, så det finns inget att förklara</translation>
    </message>
    <message>
        <source>choose another year or another indicator to explain</source>
        <translation>välj ett annat år eller ett annat nyckeltal att förklara</translation>
    </message>
    <message>
        <source>the inputs already determine what is to be explained: %1</source>
        <translation>förutsättningarna bestämmer redan det som ska förklaras: %1</translation>
    </message>
    <message>
        <source>choose inputs that are not parts of it</source>
        <translation>välj förutsättningar som inte är delar av det</translation>
    </message>
    <message>
        <source>+1 percentage point: %1</source>
        <translation>+1 procentenhet: %1</translation>
    </message>
    <message>
        <source>+%1: %2</source>
        <comment>a step of an input, and which</comment>
        <translation>+%1: %2</translation>
    </message>
    <message>
        <source>Shown is %2, the nearest year: the model can&apos;t be shown for %1.</source>
        <translation>Här visas %2, som är närmaste år: modellen kan inte visas för %1.</translation>
    </message>
    <message>
        <source>Shown is %2, the nearest year: for %1 there are no figures of %3.</source>
        <translation>Här visas %2, som är närmaste år: för %1 saknas uppgift om %3.</translation>
    </message>
</context>
<context>
    <name>lagesbild::ExportCommand</name>
    <message>
        <source>--scale is a number from 0.5 to 6</source>
        <translation>--scale är ett tal från 0.5 till 6</translation>
    </message>
    <message>
        <source>export needs --out FILE that ends in .pptx, .xlsx, .pdf, .svg, .png or .csv</source>
        <translation>export behöver --out FIL som slutar på .pptx, .xlsx, .pdf, .svg, .png eller .csv</translation>
    </message>
    <message>
        <source>chart needs --out FILE that ends in .svg, .png or .pdf</source>
        <translation>chart behöver --out FIL som slutar på .svg, .png eller .pdf</translation>
    </message>
    <message>
        <source>--form is bars, all, funnel, parts, scatter, subgroups or table</source>
        <translation>--form är bars, all, funnel, parts, scatter, subgroups eller table</translation>
    </message>
    <message>
        <source>--kind is balance or dependency</source>
        <translation>--kind är balance eller dependency</translation>
    </message>
    <message>
        <source>--view is overview, compare, trend, map, search, peers, expected, balance or questions</source>
        <translation>--view är overview, compare, trend, map, search, peers, expected, balance eller questions</translation>
    </message>
    <message>
        <source>--trendform is lines, ranks or indicators</source>
        <translation>--trendform är lines, ranks eller indicators</translation>
    </message>
    <message>
        <source>overview, compare, trend, map, search, peers, expected, balance or questions.</source>
        <translation>overview (översikt), compare (jämförelse), trend (utveckling), map (karta), search (fri sökning), peers (liknande kommuner), expected (förväntat värde), balance (balanstal) eller questions (frågor).</translation>
    </message>
    <message>
        <source>VIEW</source>
        <translation>VY</translation>
    </message>
    <message>
        <source>A selection as the window writes it, lagesbild:compare?…, instead of the options above.</source>
        <translation>Ett urval som fönstret skriver det, lagesbild:compare?…, i stället för väljarna ovan.</translation>
    </message>
    <message>
        <source>LINK</source>
        <translation>LÄNK</translation>
    </message>
    <message>
        <source>compare: every municipality, ranked.</source>
        <translation>compare: alla kommuner, rangordnade.</translation>
    </message>
    <message>
        <source>compare: bars, all, funnel, parts, scatter, subgroups or table.</source>
        <translation>compare: bars (staplar), all (alla), funnel (tratt), parts (delar), scatter (spridning), subgroups (undergrupper) eller table (tabell).</translation>
    </message>
    <message>
        <source>FORM</source>
        <translation>FORM</translation>
    </message>
    <message>
        <source>trend: lines, ranks (places over the years) or indicators (all of the collection).</source>
        <translation>trend: lines (linjer), ranks (platser över åren) eller indicators (alla i samlingen).</translation>
    </message>
    <message>
        <source>balance: balance or dependency.</source>
        <translation>balance: balance (balanstal) eller dependency (försörjningskvot).</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>SORT</translation>
    </message>
    <message>
        <source>trend: the group&apos;s municipalities as thin lines.</source>
        <translation>trend: gruppens kommuner som tunna linjer.</translation>
    </message>
    <message>
        <source>trend: women and men as lines of their own; compare --form subgroups: ages as a pyramid.</source>
        <translation>trend: kvinnor och män som egna linjer; compare --form subgroups: åldrar som en pyramid.</translation>
    </message>
    <message>
        <source>png: pixels per logical pixel, 0.5 to 6 (2).</source>
        <translation>png: bildpunkter per logisk bildpunkt, 0.5 till 6 (2).</translation>
    </message>
    <message>
        <source>csv: comma and dot instead of semicolon and decimal comma.</source>
        <translation>csv: komma och punkt i stället för semikolon och decimalkomma.</translation>
    </message>
</context>
<context>
    <name>lagesbild::ExportMenu</name>
    <message>
        <source>PowerPoint presentation (*.pptx)</source>
        <translation>PowerPoint-presentation (*.pptx)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-arbetsbok (*.xlsx)</translation>
    </message>
    <message>
        <source>Text with semicolons for Excel (*.csv)</source>
        <translation>Text med semikolon för Excel (*.csv)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>Vektorbild (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>PowerPoint with editable chart …</source>
        <translation>Exportera till PowerPoint …</translation>
    </message>
    <message>
        <source>PowerPoint, 4:3 …</source>
        <translation>Exportera till PowerPoint, 4:3 …</translation>
    </message>
    <message>
        <source>Excel …</source>
        <translation>Exportera till Excel …</translation>
    </message>
    <message>
        <source>CSV for Excel …</source>
        <translation>Exportera till CSV för Excel …</translation>
    </message>
    <message>
        <source>Picture, PNG …</source>
        <translation>Spara som bild, PNG …</translation>
    </message>
    <message>
        <source>Vector picture, SVG …</source>
        <translation>Spara som vektorbild, SVG …</translation>
    </message>
    <message>
        <source>PDF …</source>
        <translation>Spara som PDF …</translation>
    </message>
    <message>
        <source>Copy chart and table</source>
        <translation>Kopiera diagram och tabell</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Sparat: %1</translation>
    </message>
    <message>
        <source>Copied: paste as picture or table where you want it.</source>
        <translation>Kopierat: klistra in som bild eller tabell där du vill ha det.</translation>
    </message>
    <message>
        <source>Template for PowerPoint</source>
        <translation>Mall för PowerPoint</translation>
    </message>
    <message>
        <source>PowerPoint presentations and templates (*.pptx *.potx *.pptm *.potm)</source>
        <translation>PowerPoint-presentationer och mallar (*.pptx *.potx *.pptm *.potm)</translation>
    </message>
    <message>
        <source>PowerPoint from a template of your own …</source>
        <translation>PowerPoint med egen mall …</translation>
    </message>
    <message>
        <source>PowerPoint from the template %1 …</source>
        <translation>PowerPoint med mallen %1 …</translation>
    </message>
    <message>
        <source>report</source>
        <comment>in a file&apos;s name, after the municipality&apos;s</comment>
        <translation>rapport</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webbsida (*.html)</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Rapport …</translation>
    </message>
    <message>
        <source>The table has %1 rows and %2 columns; Excel has room for %3 rows and %4 columns. Save it as CSV instead?</source>
        <translation>Tabellen har %1 rader och %2 kolumner, men Excel rymmer %3 rader och %4 kolumner. Vill du spara den som CSV i stället?</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Stoppat. Ingen fil skrevs.</translation>
    </message>
    <message>
        <source>A table is being saved already. Wait until it is done, or stop it, and try again.</source>
        <translation>En tabell sparas redan. Vänta tills den är klar, eller stoppa den, och försök igen.</translation>
    </message>
    <message>
        <source>Template for reports</source>
        <translation>Mall för rapporter</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>Mallens namn:</translation>
    </message>
</context>
<context>
    <name>lagesbild::ExportText</name>
    <message>
        <source>Figures</source>
        <comment>name of a sheet in a workbook</comment>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>About the figures</source>
        <comment>name of a sheet in a workbook</comment>
        <translation>Om uppgifterna</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>name of a sheet in a workbook</comment>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>What stands in place of a missing value</source>
        <translation>Vad som står i stället för ett värde som saknas</translation>
    </message>
    <message>
        <source>uncertainty downwards</source>
        <comment>follows the name of a series and a comma</comment>
        <translation>osäkerhet nedåt</translation>
    </message>
    <message>
        <source>uncertainty upwards</source>
        <comment>follows the name of a series and a comma</comment>
        <translation>osäkerhet uppåt</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Hoppa till innehållet</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>title of a slide that goes on, number, of how many</comment>
        <translation>%1 (%2 av %3)</translation>
    </message>
    <message>
        <source>The table is too long for slides: it is in the Excel export, and behind the chart&apos;s Edit Data.</source>
        <translation>Tabellen är för lång för bilder: den finns i exporten till Excel och bakom diagrammets Redigera data.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>The figures as a table</source>
        <translation>Uppgifterna som tabell</translation>
    </message>
    <message>
        <source>Made with Lägesbild</source>
        <translation>Gjord med Lägesbild</translation>
    </message>
    <message>
        <source>Cover</source>
        <comment>name of a slide layout</comment>
        <translation>Titelbild</translation>
    </message>
    <message>
        <source>Figure with finding</source>
        <comment>name of a slide layout</comment>
        <translation>Figur med slutsats</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Samling</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>senaste</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Comparison group</source>
        <translation>Jämförelsegrupp</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Hämtad</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporterad</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ungefär %1</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitioner</translation>
    </message>
    <message>
        <source>Term</source>
        <comment>head of a column of what is explained</comment>
        <translation>Begrepp</translation>
    </message>
</context>
<context>
    <name>lagesbild::Facts</name>
    <message>
        <source>%1: none</source>
        <translation>%1: inga</translation>
    </message>
</context>
<context>
    <name>lagesbild::FigureTable</name>
    <message>
        <source>Copy the selected rows</source>
        <translation>Kopiera markerade rader</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Kopiera tabellen</translation>
    </message>
</context>
<context>
    <name>lagesbild::FollowUpPage</name>
    <message>
        <source>New action</source>
        <translation>Ny åtgärd</translation>
    </message>
    <message>
        <source>The action was removed.</source>
        <translation>Åtgärden är borttagen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Plan what to do, do it, check with the figures whether it helped, improve, and plan anew. The wheel shows how many actions stand at each step.</source>
        <translation>Planera vad ni ska göra, gör det, följ upp med siffrorna om det hjälpte, förbättra och planera på nytt. Hjulet visar hur många åtgärder som står vid varje steg.</translation>
    </message>
    <message>
        <source>No actions yet. Begin with what the answers call for: what is to be done, by whom, until when?</source>
        <translation>Inga åtgärder än. Börja med det som svaren ger anledning till: vad ska göras, av vem och till när?</translation>
    </message>
</context>
<context>
    <name>lagesbild::FunnelCommand</name>
    <message>
        <source>Intervals, limits and shrunken values</source>
        <comment>computed by us; starts a sentence</comment>
        <translation>Intervall, gränser och krympta värden</translation>
    </message>
    <message>
        <source>far above</source>
        <translation>långt över</translation>
    </message>
    <message>
        <source>far below</source>
        <translation>långt under</translation>
    </message>
    <message>
        <source>above</source>
        <translation>över</translation>
    </message>
    <message>
        <source>below</source>
        <translation>under</translation>
    </message>
    <message>
        <source>within chance</source>
        <translation>inom slumpen</translation>
    </message>
    <message>
        <source>Outside the limits at 95 %: %1 above, %2 below</source>
        <translation>Utanför gränserna på 95 %: %1 över, %2 under</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Osäkerhet</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Av en slump</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Shrunken</source>
        <translation>Krympt</translation>
    </message>
    <message>
        <source>Around the country&apos;s value: %1</source>
        <translation>Kring rikets värde: %1</translation>
    </message>
    <message>
        <source>Around the rate of all: %1</source>
        <translation>Kring andelen för alla tillsammans: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies without a known number of persons left out</source>
        <translation>
            <numerusform>%n kommun utan känt antal personer utelämnad</numerusform>
            <numerusform>%n kommuner utan känt antal personer utelämnade</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no share of persons</source>
        <translation>%1 är ingen andel av personer</translation>
    </message>
    <message>
        <source>the number of persons behind %1 is not known</source>
        <translation>antalet personer bakom %1 är inte känt</translation>
    </message>
    <message>
        <source>take a share whose persons the data holds, such as N00973</source>
        <translation>ta en andel vars antal personer finns i uppgifterna, till exempel N00973</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies with a value below 0 or above 100 per cent left out</source>
        <translation>
            <numerusform>%n kommun med ett värde under 0 eller över 100 procent utelämnad</numerusform>
            <numerusform>%n kommuner med värden under 0 eller över 100 procent utelämnade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::FunnelExport</name>
    <message>
        <source>%1 % by chance, upper limit</source>
        <translation>%1 % av slumpen, övre gräns</translation>
    </message>
    <message>
        <source>%1 % by chance, lower limit</source>
        <translation>%1 % av slumpen, undre gräns</translation>
    </message>
    <message>
        <source>The country</source>
        <translation>Riket</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alla tillsammans</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Funnel of %1 municipalities by persons and value. %2 %3</source>
        <translation>Tratt med %1 kommuner efter antal personer och värde. %2 %3</translation>
    </message>
    <message>
        <source>Uncertainty from</source>
        <translation>Osäkerhet från</translation>
    </message>
    <message>
        <source>Uncertainty to</source>
        <translation>Osäkerhet till</translation>
    </message>
    <message>
        <source>By chance from</source>
        <translation>Av slumpen från</translation>
    </message>
    <message>
        <source>By chance to</source>
        <translation>Av slumpen till</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Så läser du</translation>
    </message>
    <message>
        <source>%1, funnel</source>
        <comment>title of a page</comment>
        <translation>%1, tratt</translation>
    </message>
</context>
<context>
    <name>lagesbild::FunnelPage</name>
    <message>
        <source>A funnel shows shares of persons, and this indicator is none.</source>
        <translation>En tratt visar andelar av personer, och detta nyckeltal är ingen sådan andel.</translation>
    </message>
    <message>
        <source>Uncertainty unknown: how many persons stand behind this share is not in the data, and without that there is no funnel.</source>
        <translation>Osäkerhet okänd: hur många personer som står bakom andelen finns inte i uppgifterna, och utan det blir det ingen tratt.</translation>
    </message>
    <message>
        <source>There is one for: %1.</source>
        <translation>Tratt finns för: %1.</translation>
    </message>
    <message>
        <source>Funnel of municipalities by persons and value</source>
        <translation>Tratt med kommunerna efter antal personer och värde</translation>
    </message>
    <message>
        <source>Funnel as a table</source>
        <translation>Tratten som tabell</translation>
    </message>
    <message>
        <source>Widen the limits by real differences</source>
        <translation>Vidga gränserna med verkliga skillnader</translation>
    </message>
    <message>
        <source>Draw values towards the whole</source>
        <translation>Krymp värdena mot helheten</translation>
    </message>
    <message>
        <source>No municipality has a value in %1. Choose another year.</source>
        <translation>Ingen kommun har värde för %1. Välj ett annat år.</translation>
    </message>
    <message>
        <source>Limits, intervals and shrunken values</source>
        <translation>Gränser, intervall och krympta värden</translation>
    </message>
    <message>
        <source>Limits of chance at 95 and 99.8 %.</source>
        <translation>Slumpens gränser vid 95 och 99,8&#xa0;%.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Osäkerhet</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Av en slump</translation>
    </message>
    <message>
        <source>Shrunken</source>
        <translation>Krympt</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Every value in %1 lies below 0 or above 100 per cent and is no share of persons. Choose another year.</source>
        <translation>Alla värden %1 ligger under 0 eller över 100 procent och är inga andelar av personer. Välj ett annat år.</translation>
    </message>
</context>
<context>
    <name>lagesbild::FunnelSentence</name>
    <message>
        <source>the country&apos;s %1</source>
        <translation>rikets %1</translation>
    </message>
    <message>
        <source>the %1 of all together</source>
        <translation>de %1 som gäller alla tillsammans</translation>
    </message>
    <message>
        <source>far above what chance alone gives around %1 (%2)</source>
        <translation>långt över det som slumpen ensam ger kring %1 (%2)</translation>
    </message>
    <message>
        <source>above what chance usually gives around %1 (%2)</source>
        <translation>över det som slumpen oftast ger kring %1 (%2)</translation>
    </message>
    <message>
        <source>below what chance usually gives around %1 (%2)</source>
        <translation>under det som slumpen oftast ger kring %1 (%2)</translation>
    </message>
    <message>
        <source>far below what chance alone gives around %1 (%2)</source>
        <translation>långt under det som slumpen ensam ger kring %1 (%2)</translation>
    </message>
    <message>
        <source>within what chance gives around %1 (%2)</source>
        <translation>inom det som slumpen kan ge kring %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Of %n municipality/ies %1 lie above and %2 below the inner limits.</source>
        <translation>
            <numerusform>Av %n kommun ligger %1 över och %2 under de inre gränserna.</numerusform>
            <numerusform>Av %n kommuner ligger %1 över och %2 under de inre gränserna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n municipality/ies %1 lie above and %2 below the inner limits; chance alone would put about %3 on either side.</source>
        <translation>
            <numerusform>Av %n kommun ligger %1 över och %2 under de inre gränserna; slumpen ensam skulle ge ungefär %3 på vardera sidan.</numerusform>
            <numerusform>Av %n kommuner ligger %1 över och %2 under de inre gränserna; slumpen ensam skulle ge ungefär %3 på vardera sidan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The limits are widened by how much municipalities differ beyond chance. Who lies outside stands out even so.</source>
        <translation>Gränserna är vidgade med hur mycket kommunerna skiljer sig åt utöver slumpen. Den som ändå ligger utanför sticker ut.</translation>
    </message>
    <message>
        <source>The municipalities differ no more than chance alone would have it.</source>
        <translation>Kommunerna skiljer sig inte mer åt än slumpen ensam ger.</translation>
    </message>
    <message>
        <source>The municipalities differ more than chance alone would have it: %1 times as much. Other things than chance part them too.</source>
        <translation>Kommunerna skiljer sig mer åt än slumpen ensam ger: %1 gånger så mycket. Annat än slumpen skiljer dem alltså också.</translation>
    </message>
    <message>
        <source>The municipalities differ no more than chance alone would have it, so every value is drawn all the way to that of all together.</source>
        <translation>Kommunerna skiljer sig inte mer åt än slumpen ensam ger, så varje värde dras hela vägen till värdet för alla tillsammans.</translation>
    </message>
    <message>
        <source>Every value is drawn towards that of all together, the more the fewer persons it rests on. The thin line shows how far.</source>
        <translation>Varje värde är draget mot värdet för alla tillsammans, mer ju färre personer det vilar på. Det tunna strecket visar hur långt.</translation>
    </message>
    <message>
        <source>far above</source>
        <translation>långt över</translation>
    </message>
    <message>
        <source>above</source>
        <translation>över</translation>
    </message>
    <message>
        <source>below</source>
        <translation>under</translation>
    </message>
    <message>
        <source>far below</source>
        <translation>långt under</translation>
    </message>
    <message>
        <source>within chance</source>
        <translation>inom slumpen</translation>
    </message>
    <message>
        <source>No value for %1 in %2.</source>
        <translation>Uppgift saknas för %1 %2.</translation>
    </message>
    <message>
        <source>%1 of %2 in %3 in %4</source>
        <comment>value, persons, municipality, year</comment>
        <translation>%1 av %2 i %3 %4</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>value in place and year: where it lies</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Every point is a municipality; those with many persons stand to the right. Few persons let chance move a share far, so the limits open to the left.</source>
        <translation>Varje punkt är en kommun; de med många personer står till höger. Med få personer kan slumpen flytta en andel långt, därför öppnar sig gränserna åt vänster.</translation>
    </message>
    <message>
        <source>Chance alone would keep 95 municipalities in a hundred between the inner limits and 998 in a thousand between the outer ones.</source>
        <translation>Slumpen ensam skulle hålla 95 kommuner av hundra mellan de inre gränserna och 998 av tusen mellan de yttre.</translation>
    </message>
    <message>
        <source>In %1 one person more would have given %2 percentage points.</source>
        <translation>I %1 hade en person till gett %2 procentenheter.</translation>
    </message>
    <message>
        <source>Hollow points rest on fewer than 10 persons.</source>
        <translation>Ihåliga punkter vilar på färre än 10 personer.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies without a known number of persons are not shown.</source>
        <translation>
            <numerusform>%n kommun utan känt antal personer visas inte.</numerusform>
            <numerusform>%n kommuner utan känt antal personer visas inte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3, uncertainty %4, %5</source>
        <comment>municipality: value of persons, interval, position</comment>
        <translation>%1: %2 av %3, osäkerhet %4, %5</translation>
    </message>
    <message>
        <source>, shrunken value %1</source>
        <translation>, krympt värde %1</translation>
    </message>
    <message>
        <source>The value for %1 in %2 can&apos;t stand in the funnel.</source>
        <translation>Värdet för %1 %2 kan inte stå i tratten.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies with a value below 0 or above 100 per cent, which is no share of persons, are not shown.</source>
        <translation>
            <numerusform>%n kommun med ett värde under 0 eller över 100 procent, som inte är någon andel av personer, visas inte.</numerusform>
            <numerusform>%n kommuner med värden under 0 eller över 100 procent, som inte är några andelar av personer, visas inte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::FunnelText</name>
    <message>
        <source>Persons behind the share</source>
        <translation>Personer bakom andelen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The country %1</source>
        <comment>label of a line, with its value</comment>
        <translation>Riket %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>label of a line, with its value</comment>
        <translation>Alla %1</translation>
    </message>
</context>
<context>
    <name>lagesbild::GroupText</name>
    <message>
        <source>Similar municipalities (%1)</source>
        <translation>Liknande kommuner (%1)</translation>
    </message>
    <message>
        <source>All municipalities (%1)</source>
        <translation>Alla kommuner (%1)</translation>
    </message>
    <message>
        <source>%1, SKR 2017 (%2)</source>
        <translation>%1, SKR 2017 (%2)</translation>
    </message>
    <message>
        <source>%1, SKR 2023 (%2)</source>
        <translation>%1, SKR 2023 (%2)</translation>
    </message>
    <message>
        <source>Own choice (%1)</source>
        <translation>Eget val (%1)</translation>
    </message>
</context>
<context>
    <name>lagesbild::GuideText</name>
    <message>
        <source>Received per 1,000 inhabitants, municipality by municipality</source>
        <translation>Mottagna per 1 000 invånare, kommun för kommun</translation>
    </message>
    <message>
        <source>How beginners of sfi have fared</source>
        <translation>Så har det gått för nybörjarna på sfi</translation>
    </message>
    <message>
        <source>Passed sfi, municipality by municipality</source>
        <translation>Klarat sfi, kommun för kommun</translation>
    </message>
    <message>
        <source>What those do who have left sfi</source>
        <translation>Vad de gör som har avbrutit sfi</translation>
    </message>
    <message>
        <source>Work or studies after etableringsuppdraget, municipality by municipality</source>
        <translation>Arbete eller studier efter etableringsuppdraget, kommun för kommun</translation>
    </message>
    <message>
        <source>Work, studies or neither after etableringsuppdraget</source>
        <translation>Arbete, studier eller varken eller efter etableringsuppdraget</translation>
    </message>
    <message>
        <source>Refugees and others at work</source>
        <translation>Flyktingar och andra i arbete</translation>
    </message>
    <message>
        <source>Refugees at work against what is expected</source>
        <translation>Flyktingar i arbete mot det förväntade</translation>
    </message>
    <message>
        <source>Ages of refugees and of others</source>
        <translation>Flyktingars och andras åldrar</translation>
    </message>
    <message>
        <source>Work or studies after etableringsuppdraget, county by county</source>
        <translation>Arbete eller studier efter etableringsuppdraget, län för län</translation>
    </message>
    <message>
        <source>How many each person of working age supports</source>
        <translation>Så många försörjer var och en i arbetsför ålder</translation>
    </message>
    <message>
        <source>Born abroad, among staff and among inhabitants</source>
        <translation>Utrikes födda bland anställda och bland invånare</translation>
    </message>
    <message>
        <source>Every municipality is a thin bar: how many refugees it has received in two years for each thousand inhabitants, from the fewest to the most.</source>
        <translation>Varje kommun är en smal stapel: hur många flyktingar den har tagit emot på två år per tusen invånare, från lägst till högst.</translation>
    </message>
    <message>
        <source>Those who began sfi two years before, in three parts: they have passed the highest course of their study path, go on, or have left without passing it.</source>
        <translation>De som började på sfi två år tidigare, i tre delar: de har klarat högsta kursen på sin studieväg, fortsätter, eller har avbrutit utan att klara den.</translation>
    </message>
    <message>
        <source>How large a share of the beginners have passed their study path after two to three years, in every municipality, with least, greatest and mean. What the guide calls the mean is the country&apos;s value.</source>
        <translation>Hur stor andel av nybörjarna som har klarat sin studieväg efter två till tre år, i varje kommun, med lägsta, högsta och medel. Det guiden kallar medel är rikets värde.</translation>
    </message>
    <message>
        <source>Whether those who have left sfi without passing are at work, study, or do neither.</source>
        <translation>Om de som har avbrutit sfi utan att bli klara arbetar, studerar eller gör varken eller.</translation>
    </message>
    <message>
        <source>How large a share of those who left etableringsuppdraget were at work or studied 90 days later, in every municipality where at least ten persons left.</source>
        <translation>Hur stor andel av dem som lämnat etableringsuppdraget som arbetade eller studerade 90 dagar senare, i varje kommun där minst tio personer lämnat det.</translation>
    </message>
    <message>
        <source>All in the country who left etableringsuppdraget, in three parts: at work, studying, neither. The chosen municipality stands beside them here.</source>
        <translation>Alla i landet som lämnat etableringsuppdraget, i tre delar: arbete, studier, varken eller. Här står den valda kommunen bredvid.</translation>
    </message>
    <message>
        <source>The share at work from 20 to 64 years, among those who came as refugees or as their relatives beside other groups.</source>
        <translation>Andelen i arbete mellan 20 och 64 år, bland dem som kommit som flyktingar eller som anhöriga till dem och bland andra grupper.</translation>
    </message>
    <message>
        <source>How far the share of refugees at work lies from what the conditions of each municipality let one expect, from the farthest under to the farthest over.</source>
        <translation>Hur långt andelen flyktingar i arbete ligger från vad varje kommuns förutsättningar låter vänta, från längst under till längst över.</translation>
    </message>
    <message>
        <source>How refugees, and how the rest of the population, are divided by age.</source>
        <translation>Hur flyktingarna, och hur resten av befolkningen, fördelar sig efter ålder.</translation>
    </message>
    <message>
        <source>The counties in five classes, by how large a share were at work or studied 90 days after etableringsuppdraget. Too few persons have left it in Gotland.</source>
        <translation>Länen i fem klasser, efter hur stor andel som arbetade eller studerade 90 dagar efter etableringsuppdraget. På Gotland har för få personer lämnat det.</translation>
    </message>
    <message>
        <source>How many children, young and old people there are for each person of 20 to 64 years. The guide&apos;s text doesn&apos;t give the limits of the classes: these are computed from the values.</source>
        <translation>Hur många barn, unga och äldre det går på varje person mellan 20 och 64 år. Klassernas gränser står inte i guidens text: de här är beräknade ur värdena.</translation>
    </message>
    <message>
        <source>The share born abroad among the municipality&apos;s staff divided by that among its inhabitants, in three classes; 1 where both are alike. The shares that the guide&apos;s text gives are those of 2014.</source>
        <translation>Andelen utrikes födda bland kommunens anställda delad med andelen bland invånarna, i tre klasser; 1 där de är lika. De andelar som guidens text anger är 2014 års.</translation>
    </message>
    <message>
        <source>The guide gives no year; here it is %1.</source>
        <translation>Guiden anger inget år; här är det %1.</translation>
    </message>
    <message>
        <source>In the guide it is of %1.</source>
        <translation>I guiden gäller bilden %1.</translation>
    </message>
    <message>
        <source>The guide&apos;s year, %1, is also the year here.</source>
        <translation>Guidens år, %1, är också året här.</translation>
    </message>
    <message>
        <source>In the guide %1, here %2: the nearest year with values.</source>
        <translation>I guiden %1, här %2: närmaste år med värden.</translation>
    </message>
    <message>
        <source>Can&apos;t be drawn: work and studies apart. Kolada has no values of N18412 and N18414, only of both together, which are shown. What is needed is their values, from Kolada or imported as own figures.</source>
        <translation>Går inte att rita: arbete och studier var för sig. Kolada har inga värden för N18412 och N18414, bara för båda tillsammans, och de visas här. Det som behövs är deras värden, från Kolada eller inlästa som egna uppgifter.</translation>
    </message>
    <message>
        <source>Can&apos;t be drawn for the guide&apos;s year: those beside the refugees. Kolada&apos;s values of all born abroad (N02268) and of everyone (N02267) begin 2020. What is needed is earlier ones.</source>
        <translation>Går inte att rita för guidens år: grupperna bredvid flyktingarna. Koladas värden för alla utrikes födda (N02268) och för alla (N02267) börjar 2020. Det som behövs är tidigare värden.</translation>
    </message>
    <message>
        <source>Can&apos;t be drawn: the refugees&apos; ages, which are not in Kolada. The ages of all inhabitants are shown. What is needed is SCB&apos;s table of refugees by age, imported as own figures.</source>
        <translation>Går inte att rita: flyktingarnas åldrar, som inte finns i Kolada. Här visas alla invånares åldrar. Det som behövs är SCB:s tabell över flyktingar efter ålder, inläst som egna uppgifter.</translation>
    </message>
    <message>
        <source>Diagram %1: %2</source>
        <comment>of the guide: number, name</comment>
        <translation>Diagram %1: %2</translation>
    </message>
    <message>
        <source>Map %1: %2</source>
        <comment>of the guide: number, name</comment>
        <translation>Karta %1: %2</translation>
    </message>
</context>
<context>
    <name>lagesbild::ImportCommand</name>
    <message>
        <source>%1: %2 figures, %3 missing</source>
        <translation>%1: %2 uppgifter, %3 saknas</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s):</source>
        <translation>
            <numerusform>%n nyckeltal:</numerusform>
            <numerusform>%n nyckeltal:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows taken, %3 refused</source>
        <translation>%1 av %2 rader togs med, %3 avvisades</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Skrivet till %1</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a trial.</source>
        <translation>Inget ändrades: detta var ett försök.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Varför den avvisas</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Vad som står där</translation>
    </message>
    <message>
        <source>import needs one FILE</source>
        <translation>import behöver en FIL</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n row(s) for the same municipality and year: --repeated sum or mean makes one figure of them, a column of the role split several indicators</source>
        <translation>
            <numerusform>Upp till %n rad per kommun och år: --repeated sum eller mean gör en uppgift av dem, en kolumn med rollen split flera nyckeltal</numerusform>
            <numerusform>Upp till %n rader per kommun och år: --repeated sum eller mean gör en uppgift av dem, en kolumn med rollen split flera nyckeltal</numerusform>
        </translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>CSV, TSV, XLSX, ODS, PX or JSON-stat.</source>
        <translation>CSV, TSV, XLSX, ODS, PX eller JSON-stat.</translation>
    </message>
    <message>
        <source>What the columns are, as JSON (--dry-run --format json shows it).</source>
        <translation>Vad kolumnerna är, som JSON (--dry-run --format json visar det).</translation>
    </message>
    <message>
        <source>Only tell what would be imported.</source>
        <translation>Berätta bara vad som skulle tas in.</translation>
    </message>
    <message>
        <source>Number or name of the table or sheet.</source>
        <translation>Tabellens eller bladets nummer eller namn.</translation>
    </message>
    <message>
        <source>TABLE</source>
        <translation>TABELL</translation>
    </message>
    <message>
        <source>Area of all rows, for a table that names none.</source>
        <translation>Område för alla rader, när tabellen inte nämner något.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>KOD</translation>
    </message>
    <message>
        <source>Year of all rows, for a table that names none.</source>
        <translation>År för alla rader, när tabellen inte nämner något.</translation>
    </message>
    <message>
        <source>YEAR</source>
        <translation>ÅR</translation>
    </message>
    <message>
        <source>What - stands for: zero or missing (default).</source>
        <translation>Vad - står för: zero (noll) eller missing (saknas; gäller om inget annat sägs).</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>VAD</translation>
    </message>
    <message>
        <source>What becomes of several figures of an area, year and gender: refuse (default), sum or mean.</source>
        <translation>Vad flera värden för samma område, år och kön blir: refuse (avvisas; gäller om inget annat sägs), sum (summa) eller mean (medel).</translation>
    </message>
    <message>
        <source>Number (from 1) or heading of the column that a mean is weighted by.</source>
        <translation>Nummer (från 1) eller rubrik för kolumnen som ett medel vägs med.</translation>
    </message>
    <message>
        <source>COLUMN</source>
        <translation>KOLUMN</translation>
    </message>
    <message>
        <source>What becomes of months and quarters of a whole year: refuse (default), sum, mean or last.</source>
        <translation>Vad månader och kvartal av ett helt år blir: refuse (avvisas; gäller om inget annat sägs), sum (summa), mean (medel) eller last (den sista).</translation>
    </message>
    <message>
        <source>import takes either a FILE or --remove</source>
        <translation>import tar antingen en FIL eller --remove</translation>
    </message>
    <message>
        <source>Instead take the own indicator of this id out of the pack.</source>
        <translation>Ta i stället bort det egna nyckeltalet med detta id ur datapaketet.</translation>
    </message>
</context>
<context>
    <name>lagesbild::ImportPage</name>
    <message>
        <source>The first rows of the file</source>
        <translation>Filens första rader</translation>
    </message>
    <message>
        <source>Save the rows …</source>
        <translation>Spara raderna …</translation>
    </message>
    <message>
        <source>Rows that can&apos;t be taken</source>
        <translation>Rader som inte kan tas</translation>
    </message>
    <message>
        <source>Sheet or table</source>
        <translation>Blad eller tabell</translation>
    </message>
    <message>
        <source>Municipality of all rows, where no column tells it</source>
        <translation>Kommun för alla rader, när ingen kolumn anger den</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Namn eller kod</translation>
    </message>
    <message>
        <source>Year of all rows, where no column tells it</source>
        <translation>År för alla rader, när ingen kolumn anger det</translation>
    </message>
    <message>
        <source>Such as 2025</source>
        <translation>Till exempel 2025</translation>
    </message>
    <message>
        <source>A dash (-) in the file means</source>
        <translation>Ett streck (-) i filen betyder</translation>
    </message>
    <message>
        <source>The figure is missing</source>
        <translation>Uppgiften saknas</translation>
    </message>
    <message>
        <source>Exactly zero</source>
        <translation>Exakt noll</translation>
    </message>
    <message>
        <source>The indicator</source>
        <translation>Nyckeltalet</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Läser filen …</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can&apos;t be taken</source>
        <translation>
            <numerusform>%n rad kan inte tas</numerusform>
            <numerusform>%n rader kan inte tas</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>avvisade</translation>
    </message>
    <message>
        <source>Several rows for one municipality and year</source>
        <translation>Flera rader för samma kommun och år</translation>
    </message>
    <message>
        <source>Are not taken</source>
        <translation>Tas inte med</translation>
    </message>
    <message>
        <source>Their sum</source>
        <translation>Deras summa</translation>
    </message>
    <message>
        <source>Their mean</source>
        <translation>Deras medelvärde</translation>
    </message>
    <message>
        <source>The mean is weighted by</source>
        <translation>Medelvärdet viktas med</translation>
    </message>
    <message>
        <source>Months or quarters of a whole year</source>
        <translation>Månader eller kvartal under ett helt år</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>Den sista</translation>
    </message>
    <message>
        <source>Nothing: every row counts the same</source>
        <translation>Inget: alla rader väger lika</translation>
    </message>
</context>
<context>
    <name>lagesbild::ImportText</name>
    <message>
        <source>semicolons between columns</source>
        <translation>semikolon mellan kolumnerna</translation>
    </message>
    <message>
        <source>tabs between columns</source>
        <translation>tabbar mellan kolumnerna</translation>
    </message>
    <message>
        <source>bars between columns</source>
        <translation>lodstreck mellan kolumnerna</translation>
    </message>
    <message>
        <source>commas between columns</source>
        <translation>komman mellan kolumnerna</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows are understood: %3 figures in %n indicator(s).</source>
        <translation>
            <numerusform>%1 av %2 rader gick att förstå: %3 uppgifter i %n nyckeltal.</numerusform>
            <numerusform>%1 av %2 rader gick att förstå: %3 uppgifter i %n nyckeltal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are missing in the file.</source>
        <translation>
            <numerusform>%n uppgift saknas i filen.</numerusform>
            <numerusform>%n uppgifter saknas i filen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Periods of several years are dated by their last.</source>
        <translation>Perioder på flera år dateras efter det sista.</translation>
    </message>
    <message>
        <source>Say which column is the municipality by clicking its heading, or give one for all rows.</source>
        <translation>Ange vilken kolumn som är kommun genom att klicka på dess rubrik, eller ange en kommun för alla rader.</translation>
    </message>
    <message>
        <source>Say which column is the year by clicking its heading, or give one for all rows.</source>
        <translation>Ange vilken kolumn som är år genom att klicka på dess rubrik, eller ange ett år för alla rader.</translation>
    </message>
    <message>
        <source>Say which column holds the values by clicking its heading.</source>
        <translation>Ange vilken kolumn som har värdena genom att klicka på dess rubrik.</translation>
    </message>
    <message>
        <source>The columns make too many indicators: some column is not what it is taken for.</source>
        <translation>Kolumnerna ger för många nyckeltal: någon kolumn är inte vad den tolkats som.</translation>
    </message>
    <message>
        <source>The columns can&apos;t be understood this way.</source>
        <translation>Kolumnerna går inte att förstå så.</translation>
    </message>
    <message>
        <source>It is in Excel&apos;s format from before 2007: save it as .xlsx or .csv and open that.</source>
        <translation>Den är i Excels format från före 2007: spara den som .xlsx eller .csv och öppna den.</translation>
    </message>
    <message>
        <source>It is a web page: download the table itself.</source>
        <translation>Det är en webbsida: ladda ner själva tabellen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen är tom.</translation>
    </message>
    <message>
        <source>CSV, TSV, XLSX, ODS, PX and JSON-stat can be read.</source>
        <translation>CSV, TSV, XLSX, ODS, PX och JSON-stat kan läsas.</translation>
    </message>
    <message>
        <source>They stay on this computer and are sent nowhere. In every room they appear beside the national figures, with your file as their source.</source>
        <translation>De stannar på den här datorn och skickas ingenstans. I alla vyer står de bredvid de nationella uppgifterna, med din fil som källa.</translation>
    </message>
    <message>
        <source>Your own figures are kept in the data pack shown: %1</source>
        <translation>Dina egna uppgifter sparas i datapaketet som visas: %1</translation>
    </message>
    <message>
        <source>With your figures the example data becomes a pack of your own: %1. When you fetch real values your own figures stay.</source>
        <translation>Med dina uppgifter blir exempeldata ett eget paket: %1. När du hämtar riktiga värden blir dina egna uppgifter kvar.</translation>
    </message>
    <message>
        <source>The pack shown is everybody&apos;s, or may not be changed. A copy of your own with your figures in it takes its place: %1</source>
        <translation>Paketet som visas är allas eller får inte ändras. En egen kopia med dina uppgifter tar dess plats: %1</translation>
    </message>
    <message>
        <source>In everything that is exported, counts of persons below %1 are hidden, and as many others as would give them away. For a share you can say which indicator counts the persons behind it: shares of fewer than %2 are neither ranked nor coloured.</source>
        <translation>I allt som exporteras döljs antal personer under %1, och så många andra som annars skulle röja dem. För en andel kan du ange vilket nyckeltal som räknar personerna bakom den: andelar av färre än %2 varken rangordnas eller färgas.</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>decimalkomma</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>decimalpunkt</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns.</source>
        <translation>%1 rader, %2 kolumner.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabell %1</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n row(s) for the same municipality and year: choose their sum or mean, or let a column divide the indicator.</source>
        <translation>
            <numerusform>Upp till %n rad per kommun och år: välj summa eller medelvärde, eller låt en kolumn dela upp nyckeltalet.</numerusform>
            <numerusform>Upp till %n rader per kommun och år: välj summa eller medelvärde, eller låt en kolumn dela upp nyckeltalet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are made of several rows.</source>
        <translation>
            <numerusform>%n uppgift är gjord av flera rader.</numerusform>
            <numerusform>%n uppgifter är gjorda av flera rader.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column %1 holds months or quarters, and only figures of whole years can be taken: choose what a year&apos;s figure is made of.</source>
        <translation>Kolumnen %1 innehåller månader eller kvartal, och bara uppgifter för hela år kan tas: välj hur årets uppgift ska bildas.</translation>
    </message>
    <message>
        <source>The columns %1 are of months or quarters: only figures of whole years can be taken.</source>
        <translation>Kolumnerna %1 gäller månader eller kvartal: bara uppgifter för hela år kan tas.</translation>
    </message>
    <message>
        <source>The column to weigh by is not in the table.</source>
        <translation>Kolumnen att vikta med finns inte i tabellen.</translation>
    </message>
</context>
<context>
    <name>lagesbild::IndicatorDialog</name>
    <message>
        <source>Change the indicator</source>
        <translation>Ändra nyckeltalet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>lagesbild::IndicatorForm</name>
    <message>
        <source>Higher is better</source>
        <translation>Högre är bättre</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Lägre är bättre</translation>
    </message>
    <message>
        <source>Better the nearer to 1</source>
        <translation>Bättre ju närmare 1</translation>
    </message>
    <message>
        <source>Neither is better</source>
        <translation>Ingetdera är bättre</translation>
    </message>
    <message>
        <source>Take this indicator</source>
        <translation>Ta med det här nyckeltalet</translation>
    </message>
    <message>
        <source>Indicator of the file</source>
        <translation>Nyckeltal i filen</translation>
    </message>
    <message>
        <source>Persons? In everything that is exported, counts below %1 are hidden, and as many others as would give them away. For other things than persons choose «No unit».</source>
        <translation>Är det personer? I allt som exporteras döljs antal under %1, och så många andra som annars skulle röja dem. Välj «Ingen enhet» för annat än personer.</translation>
    </message>
    <message>
        <source>Id, such as N01951</source>
        <translation>Id, till exempel N01951</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>Ingen enhet</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Enhet</translation>
    </message>
    <message>
        <source>D&amp;irection</source>
        <translation>&amp;Riktning</translation>
    </message>
    <message>
        <source>Persons &amp;behind it</source>
        <translation>Personer &amp;bakom</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>Be&amp;skrivning</translation>
    </message>
    <message>
        <source>No indicator has that id.</source>
        <translation>Inget nyckeltal har det id:t.</translation>
    </message>
</context>
<context>
    <name>lagesbild::IndicatorList</name>
    <message>
        <source>by gender</source>
        <translation>könsuppdelat</translation>
    </message>
    <message>
        <source>no values in the data pack</source>
        <translation>inga värden i datapaketet</translation>
    </message>
</context>
<context>
    <name>lagesbild::IndicatorPicker</name>
    <message>
        <source>Show the table</source>
        <translation>Visa tabellen</translation>
    </message>
    <message>
        <source>Search among all indicators: a word, or an id such as N00973</source>
        <translation>Sök bland alla nyckeltal: ett ord, eller en beteckning som N00973</translation>
    </message>
    <message>
        <source>Search indicators</source>
        <translation>Sök nyckeltal</translation>
    </message>
    <message>
        <source>Browse by</source>
        <translation>Bläddra efter</translation>
    </message>
    <message>
        <source>Indicator group</source>
        <translation>Nyckeltalsgrupp</translation>
    </message>
    <message>
        <source>Operating area</source>
        <translation>Verksamhet</translation>
    </message>
    <message>
        <source>Groups of indicators</source>
        <translation>Grupper av nyckeltal</translation>
    </message>
    <message>
        <source>Indicators found</source>
        <translation>Hittade nyckeltal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s) chosen</source>
        <translation>
            <numerusform>%Ln nyckeltal valt</numerusform>
            <numerusform>%Ln nyckeltal valda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln indicator(s)</source>
        <translation>
            <numerusform>%1: %Ln nyckeltal</numerusform>
            <numerusform>%1: %Ln nyckeltal</numerusform>
        </translation>
    </message>
    <message>
        <source>No indicator has these words. Try fewer, or browse the groups.</source>
        <translation>Inget nyckeltal har de orden. Pröva färre, eller bläddra bland grupperna.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln found: one more word makes them fewer.</source>
        <translation>
            <numerusform>Det första visas: ett ord till gör träffarna färre.</numerusform>
            <numerusform>De första %Ln visas: ett ord till gör träffarna färre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s) found</source>
        <translation>
            <numerusform>%Ln nyckeltal hittat</numerusform>
            <numerusform>%Ln nyckeltal hittade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::InfoCommand</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Example data</source>
        <translation>Exempeldata</translation>
    </message>
    <message>
        <source>Newest values fetched</source>
        <translation>Senaste värdena hämtade</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Indicators with values</source>
        <translation>Nyckeltal med värden</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regioner</translation>
    </message>
    <message>
        <source>Groups of municipalities</source>
        <translation>Kommungrupper</translation>
    </message>
    <message>
        <source>Collections of indicators</source>
        <translation>Samlingar av nyckeltal</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Första år</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Sista år</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>Missing with a reason</source>
        <translation>Saknas med skäl</translation>
    </message>
    <message>
        <source>Municipality boundaries</source>
        <translation>Kommungränser</translation>
    </message>
    <message>
        <source>County boundaries</source>
        <translation>Länsgränser</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Hämtat</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Inlästa</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisade</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Instead every value that its source has changed since it was fetched, latest first.</source>
        <translation>I stället varje värde som källan har ändrat sedan det hämtades, det senaste först.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Upptäckt</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Municipality or region</source>
        <translation>Kommun eller region</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>no value has been changed by its source since it was fetched</source>
        <translation>inget värde har ändrats av källan sedan det hämtades</translation>
    </message>
    <message>
        <source>lagesbild-cli update looks for such values</source>
        <translation>lagesbild-cli update letar efter sådana värden</translation>
    </message>
</context>
<context>
    <name>lagesbild::InfoPanel</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>lagesbild::InfoText</name>
    <message>
        <source>High is counted as better.</source>
        <translation>Högt räknas som bättre.</translation>
    </message>
    <message>
        <source>Low is counted as better.</source>
        <translation>Lågt räknas som bättre.</translation>
    </message>
    <message>
        <source>Near 1 is counted as even.</source>
        <translation>Nära 1 räknas som jämnt.</translation>
    </message>
    <message>
        <source>Neither high nor low is counted as better.</source>
        <translation>Varken högt eller lågt räknas som bättre.</translation>
    </message>
    <message>
        <source>Measure of volume</source>
        <translation>Volymmått</translation>
    </message>
    <message>
        <source>Measure of quality</source>
        <translation>Kvalitetsmått</translation>
    </message>
    <message>
        <source>Measure of results in the long term</source>
        <translation>Resultatmått på lång sikt</translation>
    </message>
    <message>
        <source>Measure of results in the short term</source>
        <translation>Resultatmått på kort sikt</translation>
    </message>
    <message>
        <source>Measure of results</source>
        <translation>Resultatmått</translation>
    </message>
    <message>
        <source>The number of persons behind the share is not in the data, so its uncertainty is unknown.</source>
        <translation>Antalet personer bakom andelen finns inte i uppgifterna, så osäkerheten är okänd.</translation>
    </message>
    <message>
        <source>Persons behind the share: %1.</source>
        <translation>Personer bakom andelen: %1.</translation>
    </message>
    <message>
        <source>Per inhabitant on 31 December the year before: %1.</source>
        <translation>Per invånare den 31 december året före: %1.</translation>
    </message>
    <message>
        <source>About as many persons as: %1. The exact number is not in the data.</source>
        <translation>Ungefär lika många personer som: %1. Det exakta antalet finns inte i uppgifterna.</translation>
    </message>
    <message>
        <source>Own calculation: %1.</source>
        <translation>Egen beräkning: %1.</translation>
    </message>
    <message>
        <source>Own calculation: %1 of the year and the year before.</source>
        <translation>Egen beräkning: %1 för året och året före.</translation>
    </message>
    <message>
        <source>Own calculation: %1 of the year and the year before, per 1,000 of %2.</source>
        <translation>Egen beräkning: %1 för året och året före, per 1 000 av %2.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Så läser du</translation>
    </message>
    <message>
        <source>Unit: %1.</source>
        <translation>Enhet: %1.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Varifrån det kommer</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Källa: %1.</translation>
    </message>
    <message>
        <source>Next published: %1, for %2.</source>
        <translation>Publiceras nästa gång %1, avser %2.</translation>
    </message>
    <message>
        <source>Withdrawn from Kolada&apos;s catalogue.</source>
        <translation>Utgått ur Koladas katalog.</translation>
    </message>
    <message>
        <source>Place and colour</source>
        <translation>Plats och färg</translation>
    </message>
    <message>
        <source>Place among municipalities with a figure the same year; those with fewer than ten persons are left out. The colour tells better or worse than others, not good or bad.</source>
        <translation>Platsen gäller bland kommuner med värde samma år; de med färre än 10 personer är utelämnade. Färgen säger bättre eller sämre än andra, inte bra eller dåligt.</translation>
    </message>
</context>
<context>
    <name>lagesbild::InspectCommand</name>
    <message>
        <source>time</source>
        <translation>tid</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plats</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>innehåll</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>kön</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 cells, %2 of them numbers</source>
        <translation>%1 celler, varav %2 med tal</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tables; this is one of them, --table takes another</source>
        <translation>
            <numerusform>%n tabell</numerusform>
            <numerusform>%n tabeller; detta är en av dem, --table tar en annan</numerusform>
        </translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>inspect needs one FILE</source>
        <translation>inspect behöver en FIL</translation>
    </message>
    <message>
        <source>the file has no table %1</source>
        <translation>filen har ingen tabell %1</translation>
    </message>
    <message>
        <source>without --table the first is taken</source>
        <translation>utan --table tas den första</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>PX, JSON-stat, CSV, TSV, XLSX or ODS.</source>
        <translation>PX, JSON-stat, CSV, TSV, XLSX eller ODS.</translation>
    </message>
    <message>
        <source>Number or name of the table or sheet (default: the first).</source>
        <translation>Tabellens eller bladets nummer eller namn (annars den första).</translation>
    </message>
    <message>
        <source>TABLE</source>
        <translation>TABELL</translation>
    </message>
    <message>
        <source>Language of a PX file&apos;s texts, such as sv (default: the file&apos;s own).</source>
        <translation>Språk för en PX-fils texter, till exempel sv (annars filens eget).</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>SPRÅK</translation>
    </message>
</context>
<context>
    <name>lagesbild::LayerText</name>
    <message>
        <source>In %1 of %2 counties the figure rose from %3 to %4, and in %5 it fell.</source>
        <translation>I %1 av %2 län ökade värdet från %3 till %4, och i %5 minskade det.</translation>
    </message>
    <message>
        <source>In %1 of %2 municipalities the figure rose from %3 to %4, and in %5 it fell.</source>
        <translation>I %1 av %2 kommuner ökade värdet från %3 till %4, och i %5 minskade det.</translation>
    </message>
    <message>
        <source>In %1 of %2 municipalities the figure is above or far above what could be expected, and in %3 below or far below.</source>
        <translation>I %1 av %2 kommuner är värdet över eller långt över det förväntade, och i %3 under eller långt under.</translation>
    </message>
    <message>
        <source>No neighbourhood is high or low beyond what chance usually makes.</source>
        <translation>Inget grannskap är tydligare högt eller lågt än slumpen brukar ge.</translation>
    </message>
    <message>
        <source>In %1 municipalities the figure is high among high neighbours and in %2 low among low, more clearly than chance usually makes.</source>
        <translation>I %1 kommuner är värdet högt bland höga grannar och i %2 lågt bland låga, tydligare än slumpen brukar ge.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies differ clearly from their neighbours.</source>
        <translation>
            <numerusform>%n kommun skiljer sig tydligt från sina grannar.</numerusform>
            <numerusform>%n kommuner skiljer sig tydligt från sina grannar.</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1 of %2 counties both figures are high, and in %3 both are low.</source>
        <translation>I %1 av %2 län är båda värdena höga, och i %3 är båda låga.</translation>
    </message>
    <message>
        <source>In %1 of %2 municipalities both figures are high, and in %3 both are low.</source>
        <translation>I %1 av %2 kommuner är båda värdena höga, och i %3 är båda låga.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Förändring</translation>
    </message>
    <message>
        <source>Deviation from expected</source>
        <translation>Avvikelse från förväntat</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Kluster</translation>
    </message>
    <message>
        <source>Two indicators</source>
        <translation>Två nyckeltal</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>There is no earlier year to compare with. Choose a later year or show values.</source>
        <translation>Det finns inget tidigare år att jämföra med. Välj ett senare år eller visa värden.</translation>
    </message>
    <message>
        <source>The chosen model gives no expected values. The room Expected value tells why.</source>
        <translation>Den valda modellen ger inga förväntade värden. Under Förväntat värde står varför.</translation>
    </message>
    <message>
        <source>There are too few different figures beside each other. Choose another year or show values.</source>
        <translation>För få kommuner med olika värden ligger intill varandra. Välj ett annat år eller visa värden.</translation>
    </message>
    <message>
        <source>There are not figures of both indicators. Choose another one or show values.</source>
        <translation>Det saknas värden för ett av nyckeltalen. Välj ett annat eller visa värden.</translation>
    </message>
    <message>
        <source>%1: change %2–%3</source>
        <comment>an indicator; two years</comment>
        <translation>%1: förändring %2–%3</translation>
    </message>
    <message>
        <source>%1: deviation from expected</source>
        <comment>an indicator</comment>
        <translation>%1: avvikelse från förväntat</translation>
    </message>
    <message>
        <source>%1: clusters</source>
        <comment>an indicator</comment>
        <translation>%1: kluster</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two indicators</comment>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>Change, %1</source>
        <comment>unit</comment>
        <translation>Förändring, %1</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Avvikelse</translation>
    </message>
    <message>
        <source>Deviation, %1</source>
        <comment>unit</comment>
        <translation>Avvikelse, %1</translation>
    </message>
    <message>
        <source>Compared with the neighbours</source>
        <translation>Jämfört med grannkommunerna</translation>
    </message>
    <message>
        <source>Thirds of each</source>
        <translation>Tredjedelar av vart och ett</translation>
    </message>
    <message>
        <source>There are too few figures to divide into classes.</source>
        <translation>Det finns för få värden för att dela in i klasser.</translation>
    </message>
    <message>
        <source>Shown is %1, the nearest year: the model can&apos;t be shown for %2.</source>
        <translation>Visar %1, det närmaste året: modellen kan inte visas för %2.</translation>
    </message>
    <message>
        <source>The model is chosen in the room Expected value.</source>
        <translation>Modellen väljs under Förväntat värde.</translation>
    </message>
    <message>
        <source>The second indicator is of %1.</source>
        <translation>Det andra nyckeltalet gäller %1.</translation>
    </message>
    <message>
        <source>Fewer classes than three, since many values are equal.</source>
        <translation>Färre klasser än tre, eftersom många värden är lika.</translation>
    </message>
    <message>
        <source>Change and classes</source>
        <translation>Förändring och klasser</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klasser</translation>
    </message>
    <message>
        <source>Expected values, deviations and classes</source>
        <translation>Förväntade värden, avvikelser och klasser</translation>
    </message>
    <message>
        <source>Likeness between neighbours</source>
        <translation>Likhet mellan grannar</translation>
    </message>
    <message>
        <source>Classes, means and place</source>
        <translation>Klasser, medel och plats</translation>
    </message>
    <message>
        <source>Actual %1, expected %2</source>
        <comment>values</comment>
        <translation>Faktiskt %1, förväntat %2</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Klass %1</translation>
    </message>
    <message>
        <source>Not in the model: it lacks one of the figures.</source>
        <translation>Ingår inte i modellen: något av värdena saknas.</translation>
    </message>
    <message>
        <source>No neighbour has a figure.</source>
        <translation>Ingen granne har något värde.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of the counties</comment>
        <translation>inget</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of the municipalities</comment>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Before the dot the first indicator, after it the second.</source>
        <translation>Före punkten det första nyckeltalet, efter den det andra.</translation>
    </message>
    <message>
        <source>Over the whole map neighbours are more alike than chance usually makes them, but no single neighbourhood is clear enough to be marked: among so many, chance makes some that look it.</source>
        <translation>Sett över hela kartan är grannar mer lika varandra än slumpen brukar ge, men inget enskilt grannskap är tydligt nog för att märkas ut: bland så många ser några ut så av en slump.</translation>
    </message>
    <message>
        <source>Over the whole map neighbours are less alike than chance usually makes them, but no single neighbourhood is clear enough to be marked: among so many, chance makes some that look it.</source>
        <translation>Sett över hela kartan är grannar mindre lika varandra än slumpen brukar ge, men inget enskilt grannskap är tydligt nog för att märkas ut: bland så många ser några ut så av en slump.</translation>
    </message>
    <message>
        <source>High and low are above and below the mean. Neighbourhoods that chance could make as well have no clear pattern. Shares of fewer than 10 persons are reckoned with but not coloured.</source>
        <translation>Högt och lågt är över och under medel. Grannskap som lika gärna kan bero på slumpen har inget tydligt mönster. Andelar av färre än 10 personer räknas med men färgas inte.</translation>
    </message>
</context>
<context>
    <name>lagesbild::LineText</name>
    <message>
        <source>Unweighted mean</source>
        <translation>Ovägt medel</translation>
    </message>
    <message>
        <source>The group: %1</source>
        <comment>least to greatest value</comment>
        <translation>Gruppen: %1</translation>
    </message>
</context>
<context>
    <name>lagesbild::LinkText</name>
    <message>
        <source>“%1” is no link: links are like lagesbild:overview?municipality=1880.</source>
        <translation>”%1” är ingen länk: länkar ser ut som lagesbild:overview?municipality=1880.</translation>
    </message>
    <message>
        <source>The link can&apos;t be opened: no room is called “%1”. The rooms are: %2.</source>
        <translation>Länken kan inte öppnas: inget rum heter ”%1”. Rummen är: %2.</translation>
    </message>
    <message>
        <source>The link can&apos;t be opened: %1.</source>
        <translation>Länken kan inte öppnas: %1.</translation>
    </message>
    <message>
        <source>The link can&apos;t be opened: no municipality has the code “%1”. Codes have four digits, such as 1880 for Örebro.</source>
        <translation>Länken kan inte öppnas: ingen kommun har koden ”%1”. Koder har fyra siffror, som 1880 för Örebro.</translation>
    </message>
    <message>
        <source>“%1” in the link is passed over: nothing is chosen by that name.</source>
        <translation>”%1” i länken lämnas därhän: det finns inget val som heter så.</translation>
    </message>
    <message>
        <source>The data has no indicator “%1”, which the link asks for.</source>
        <translation>Uppgifterna har inte nyckeltalet ”%1” som länken frågar efter.</translation>
    </message>
    <message>
        <source>The data has no collection “%1”, which the link asks for.</source>
        <translation>Uppgifterna har inte samlingen ”%1” som länken frågar efter.</translation>
    </message>
</context>
<context>
    <name>lagesbild::MainWindow</name>
    <message>
        <source>Lägesbild</source>
        <translation>Lägesbild</translation>
    </message>
    <message>
        <source>Nothing was copied: own counts of few persons stay in the program.</source>
        <translation>Inget kopierades: egna antal med få personer stannar i programmet.</translation>
    </message>
    <message>
        <source>The whole view was copied, without own counts of few persons: they stay in the program.</source>
        <translation>Hela vyn kopierades, utan egna antal med få personer: de stannar i programmet.</translation>
    </message>
    <message>
        <source>Municipality, code or county</source>
        <translation>Kommun, kod eller län</translation>
    </message>
    <message>
        <source>Group of municipalities</source>
        <translation>Grupp av kommuner</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies</source>
        <translation>
            <numerusform>%n kommun</numerusform>
            <numerusform>%n kommuner</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicator, municipality, room, saved view or action</source>
        <translation>Nyckeltal, kommun, vy eller åtgärd</translation>
    </message>
    <message>
        <source>Choose municipality</source>
        <translation>Välj kommun</translation>
    </message>
    <message>
        <source>Choose municipalities to compare with</source>
        <translation>Välj kommuner att jämföra med</translation>
    </message>
    <message>
        <source>Choose one of Kolada&apos;s groups to compare with</source>
        <translation>Välj en av Koladas grupper att jämföra med</translation>
    </message>
    <message>
        <source>Own groups …</source>
        <translation>Egna grupper …</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Spara vyn</translation>
    </message>
    <message>
        <source>Saved views …</source>
        <translation>Sparade vyer …</translation>
    </message>
    <message>
        <source>Copy a link to this view</source>
        <translation>Kopiera en länk till vyn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bakåt</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Undo the last choice</source>
        <translation>Ångra det senaste valet</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Gör om det som ångrades</translation>
    </message>
</context>
<context>
    <name>lagesbild::MainWords</name>
    <message>
        <source>Data packs (*.lagesbild)</source>
        <translation>Datapaket (*.lagesbild)</translation>
    </message>
    <message>
        <source>Boundaries (*.zip *.shp *.geojson *.json *.gpkg)</source>
        <translation>Gränser (*.zip *.shp *.geojson *.json *.gpkg)</translation>
    </message>
    <message>
        <source>Figures (*.csv *.tsv *.txt *.xlsx *.ods *.px *.json)</source>
        <translation>Uppgifter (*.csv *.tsv *.txt *.xlsx *.ods *.px *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>CSV for Excel (*.csv)</source>
        <translation>CSV för Excel (*.csv)</translation>
    </message>
    <message>
        <source>Remove «%1» and its figures from the data pack? The file they came from is not touched.</source>
        <translation>Ta bort «%1» och dess uppgifter ur datapaketet? Filen som de kom från rörs inte.</translation>
    </message>
</context>
<context>
    <name>lagesbild::MapChoices</name>
    <message>
        <source>--method manual needs --breaks a,b,…</source>
        <translation>--method manual kräver --breaks a,b,…</translation>
    </message>
    <message>
        <source>the guide has no map of %1</source>
        <translation>guiden har ingen karta över %1</translation>
    </message>
    <message>
        <source>take N00973, N00927 or N00217, or another --method</source>
        <translation>välj N00973, N00927 eller N00217, eller en annan --method</translation>
    </message>
    <message>
        <source>--method, --classes and --breaks go with --layer values and change</source>
        <translation>--method, --classes och --breaks hör till --layer values och change</translation>
    </message>
    <message>
        <source>--layer change takes --method quantile, equal or jenks</source>
        <translation>--layer change går med --method quantile, equal eller jenks</translation>
    </message>
    <message>
        <source>--since goes with --layer change</source>
        <translation>--since hör till --layer change</translation>
    </message>
    <message>
        <source>this layer has no figures of counties: leave out --level</source>
        <translation>lagret har inga värden för län: utelämna --level</translation>
    </message>
    <message>
        <source>the data has no boundaries</source>
        <translation>uppgifterna har inga kommungränser</translation>
    </message>
    <message>
        <source>build it with: lagesbild-cli pack --boundaries FILE</source>
        <translation>bygg dem med: lagesbild-cli pack --boundaries FILE</translation>
    </message>
    <message>
        <source>%1 has no earlier year to compare with</source>
        <translation>%1 har inget tidigare år att jämföra med</translation>
    </message>
    <message>
        <source>take another year, or another indicator</source>
        <translation>ta ett annat år eller ett annat nyckeltal</translation>
    </message>
    <message>
        <source>the model gives no expected values of %1</source>
        <translation>modellen ger inga förväntade värden för %1</translation>
    </message>
    <message>
        <source>see why with: lagesbild-cli expected --response ID</source>
        <translation>se varför med: lagesbild-cli expected --response ID</translation>
    </message>
    <message>
        <source>%1 has too few different figures beside each other</source>
        <translation>%1 har för få olika värden bredvid varandra</translation>
    </message>
    <message>
        <source>--plates years and pair go with --layer values</source>
        <translation>--plates years och pair hör till --layer values</translation>
    </message>
    <message>
        <source>--against goes with --layer bivariate and --plates pair</source>
        <translation>--against hör till --layer bivariate och --plates pair</translation>
    </message>
</context>
<context>
    <name>lagesbild::MapCommand</name>
    <message>
        <source>map needs --out FILE that ends in .svg, .png or .pdf</source>
        <translation>map kräver --out FIL som slutar på .svg, .png eller .pdf</translation>
    </message>
</context>
<context>
    <name>lagesbild::MapDivision</name>
    <message>
        <source>Division</source>
        <translation>Indelning</translation>
    </message>
    <message>
        <source>Two to ten rising numbers with semicolons between, ends included.</source>
        <translation>Två till tio stigande tal med semikolon emellan, ändarna inräknade.</translation>
    </message>
    <message>
        <source>Division into classes</source>
        <translation>Indelning i klasser</translation>
    </message>
    <message>
        <source>The guide&apos;s</source>
        <translation>Guidens</translation>
    </message>
    <message>
        <source>Equally many</source>
        <translation>Lika många</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Naturliga</translation>
    </message>
    <message>
        <source>Equally wide</source>
        <translation>Lika breda</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Egna</translation>
    </message>
    <message>
        <source>Deviation</source>
        <comment>classes by standard deviations from the mean</comment>
        <translation>Avvikelse</translation>
    </message>
    <message>
        <source>Fewer classes</source>
        <translation>Färre klasser</translation>
    </message>
    <message>
        <source>More classes</source>
        <translation>Fler klasser</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>Egna gränser</translation>
    </message>
    <message>
        <source>Classes of a change lie alike on both sides of 0.</source>
        <translation>Förändringar delas in lika åt båda håll från 0.</translation>
    </message>
    <message>
        <source>The guide&apos;s map shows counties.</source>
        <translation>Guidens karta visar län.</translation>
    </message>
    <message>
        <source>The guide has no map of this indicator.</source>
        <translation>Guiden har ingen karta över det här nyckeltalet.</translation>
    </message>
    <message>
        <source>There are no figures.</source>
        <translation>Det finns inga värden.</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n klass</numerusform>
            <numerusform>%n klasser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::MapFigureText</name>
    <message>
        <source>Balance %1</source>
        <translation>Balanstal %1</translation>
    </message>
    <message>
        <source>%1, unweighted mean</source>
        <translation>%1, ovägt medel</translation>
    </message>
    <message>
        <source>The country</source>
        <translation>Riket</translation>
    </message>
    <message>
        <source>fewer than 10 persons</source>
        <translation>färre än 10 personer</translation>
    </message>
    <message>
        <source>suspected placeholder</source>
        <translation>misstänkt platshållare</translation>
    </message>
    <message>
        <source>outside the limits</source>
        <translation>utanför gränserna</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>uppgift saknas</translation>
    </message>
    <message>
        <source>no neighbour with a figure</source>
        <translation>ingen granne med värde</translation>
    </message>
    <message>
        <source>not in the model</source>
        <translation>ingår inte i modellen</translation>
    </message>
</context>
<context>
    <name>lagesbild::MapHistogram</name>
    <message>
        <source>Distribution</source>
        <translation>Fördelning</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) from %1 to %2</source>
        <translation>
            <numerusform>%n värde från %1 till %2</numerusform>
            <numerusform>%n värden från %1 till %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Inga värden</translation>
    </message>
</context>
<context>
    <name>lagesbild::MapLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Teckenförklaring: %1</translation>
    </message>
</context>
<context>
    <name>lagesbild::MapPage</name>
    <message>
        <source>Map: %1</source>
        <comment>name of a group of shapes</comment>
        <translation>Karta: %1</translation>
    </message>
    <message>
        <source>Map of Sweden. %1</source>
        <translation>Karta över Sverige. %1</translation>
    </message>
    <message>
        <source>Map as a table</source>
        <translation>Kartan som tabell</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Län</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klass</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>How the classes are made</source>
        <translation>Hur klasserna är gjorda</translation>
    </message>
    <message>
        <source>%1, map</source>
        <comment>title of a page</comment>
        <translation>%1, karta</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Faktiskt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Förväntat</translation>
    </message>
</context>
<context>
    <name>lagesbild::MapPanel</name>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Vad kartan visar</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>Län</translation>
    </message>
    <message>
        <source>Tile map</source>
        <translation>Rutkarta</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Fördelning</translation>
    </message>
    <message>
        <source>There are no boundaries in the data.</source>
        <translation>Kommungränser saknas i datapaketet.</translation>
    </message>
    <message>
        <source>■ Stop</source>
        <translation>■ Stoppa</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ Spela upp</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Färglägg efter</translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation>Vad färgerna visar</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Jämfört med</translation>
    </message>
    <message>
        <source>Year to compare with</source>
        <translation>År att jämföra med</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Tillsammans med</translation>
    </message>
    <message>
        <source>The second indicator</source>
        <translation>Det andra nyckeltalet</translation>
    </message>
    <message>
        <source>Needs boundaries, and there are none in the data.</source>
        <translation>Kräver kommungränser, och de saknas i datapaketet.</translation>
    </message>
    <message>
        <source>This is about municipalities and has no figures of counties.</source>
        <translation>Det här gäller kommuner och har inga värden för län.</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Kartor</translation>
    </message>
    <message>
        <source>How many maps</source>
        <translation>Hur många kartor</translation>
    </message>
    <message>
        <source>Several maps are of values only.</source>
        <translation>Flera kartor visar bara värden.</translation>
    </message>
</context>
<context>
    <name>lagesbild::MapRoom</name>
    <message>
        <source>Show the whole country</source>
        <translation>Visa hela landet</translation>
    </message>
    <message>
        <source>No map</source>
        <translation>Ingen karta</translation>
    </message>
    <message>
        <source>Hide panel</source>
        <translation>Dölj panel</translation>
    </message>
    <message>
        <source>Show panel</source>
        <translation>Visa panel</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Kopiera ”%1”</translation>
    </message>
    <message>
        <source>Zoom to its county</source>
        <translation>Zooma till länet</translation>
    </message>
    <message>
        <source>Don&apos;t compare with %1</source>
        <translation>Jämför inte med %1</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Jämför med %1</translation>
    </message>
    <message>
        <source>Save those compared with as a group …</source>
        <translation>Spara de jämförda som grupp …</translation>
    </message>
    <message>
        <source>The boundaries can&apos;t be read, so the map is of tiles.</source>
        <translation>Gränserna går inte att läsa, så kartan är en rutkarta.</translation>
    </message>
</context>
<context>
    <name>lagesbild::MapText</name>
    <message>
        <source>There are too few figures to divide into classes.</source>
        <translation>Det finns för få värden för att dela in i klasser.</translation>
    </message>
    <message>
        <source>%1 of %2 counties have %3 or more, and %4 less than %5.</source>
        <translation>%1 av %2 län har %3 eller mer och %4 mindre än %5.</translation>
    </message>
    <message>
        <source>%1 of %2 municipalities have %3 or more, and %4 less than %5.</source>
        <translation>%1 av %2 kommuner har %3 eller mer och %4 mindre än %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n county/ies with fewer than ten persons are left out.</source>
        <translation>
            <numerusform>%n län med färre än 10 personer är utelämnat.</numerusform>
            <numerusform>%n län med färre än 10 personer är utelämnade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies with fewer than ten persons are left out.</source>
        <translation>
            <numerusform>%n kommun med färre än 10 personer är utelämnad.</numerusform>
            <numerusform>%n kommuner med färre än 10 personer är utelämnade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balanstal</translation>
    </message>
    <message>
        <source>Dependency ratio</source>
        <translation>Försörjningskvot</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>County: mean of its municipalities, weighted by persons.</source>
        <translation>Län: kommunernas medel, vägt med antalet personer.</translation>
    </message>
    <message>
        <source>County: unweighted mean of its municipalities.</source>
        <translation>Län: kommunernas ovägda medel.</translation>
    </message>
    <message>
        <source>County: sum of its municipalities.</source>
        <translation>Län: summan av kommunerna.</translation>
    </message>
    <message>
        <source>Classed by values rounded to whole numbers.</source>
        <translation>Klassat efter värden avrundade till heltal.</translation>
    </message>
    <message>
        <source>Classed by values rounded to one decimal.</source>
        <translation>Klassat efter värden avrundade till en decimal.</translation>
    </message>
    <message>
        <source>Fewer classes than chosen, since values are equal or classes empty.</source>
        <translation>Färre klasser än valt, eftersom värden är lika eller klasser tomma.</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>uppgift saknas</translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>Plats %1 av %2</translation>
    </message>
    <message>
        <source>The guide&apos;s classes, on rounded values.</source>
        <translation>Guidens klasser, på avrundade värden.</translation>
    </message>
    <message>
        <source>Boundaries: SCB.</source>
        <translation>Kommungränser: SCB.</translation>
    </message>
</context>
<context>
    <name>lagesbild::MapWidget</name>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Arrow keys go from region to region, Enter chooses, plus and minus zoom.</source>
        <translation>Piltangenterna går från område till område, Enter väljer, plus och minus zoomar.</translation>
    </message>
</context>
<context>
    <name>lagesbild::MemberMap</name>
    <message>
        <source>Tile map</source>
        <translation>Rutkarta</translation>
    </message>
    <message>
        <source>A click adds or takes away, Shift and drag does it with many. Drag moves the map, the wheel zooms.</source>
        <translation>Klicka för att lägga till eller ta bort; håll ned Skift och dra för att ta flera. Dra för att flytta kartan, zooma med hjulet.</translation>
    </message>
    <message>
        <source>Map of the group</source>
        <translation>Karta över gruppen</translation>
    </message>
    <message>
        <source>Arrow keys go from municipality to municipality, Space adds or takes away, plus and minus zoom.</source>
        <translation>Piltangenterna går från kommun till kommun, blanksteg lägger till eller tar bort, plus och minus zoomar.</translation>
    </message>
    <message>
        <source>There are no boundaries in the data.</source>
        <translation>Kommungränser saknas i datapaketet.</translation>
    </message>
    <message>
        <source>%1, in the group</source>
        <translation>%1, med i gruppen</translation>
    </message>
    <message>
        <source>%1, not in the group</source>
        <translation>%1, inte med i gruppen</translation>
    </message>
</context>
<context>
    <name>lagesbild::ModelDialog</name>
    <message>
        <source>Explain this</source>
        <translation>Förklara detta</translation>
    </message>
    <message>
        <source>Add as input</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Weight by this</source>
        <translation>Väg efter detta</translation>
    </message>
    <message>
        <source>Remove input</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>No weights</source>
        <translation>Utan vikter</translation>
    </message>
    <message>
        <source>The guide&apos;s model</source>
        <translation>Guidens modell</translation>
    </message>
    <message>
        <source>Change the model</source>
        <translation>Ändra modellen</translation>
    </message>
    <message>
        <source>Search among all indicators</source>
        <translation>Sök bland alla nyckeltal</translation>
    </message>
    <message>
        <source>To explain</source>
        <translation>Förklaras</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Förutsättningar</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Vikter</translation>
    </message>
    <message>
        <source>Words of the title, or an id</source>
        <translation>Ord ur rubriken, eller ett id</translation>
    </message>
    <message>
        <source>Indicators found</source>
        <translation>Funna nyckeltal</translation>
    </message>
    <message>
        <source>None: every municipality counts alike</source>
        <translation>Inga: alla kommuner väger lika</translation>
    </message>
    <message>
        <source>A model needs at least one input.</source>
        <translation>En modell behöver minst en förutsättning.</translation>
    </message>
</context>
<context>
    <name>lagesbild::MoranCommand</name>
    <message>
        <source>Likeness between neighbours</source>
        <comment>computed by us; starts a sentence</comment>
        <translation>Likhet mellan grannkommuner</translation>
    </message>
    <message>
        <source>Neighbours are no more alike than chance would make them (Moran&apos;s I %1).</source>
        <translation>Grannkommuner är inte mer lika än slumpen skulle göra dem (Morans I %1).</translation>
    </message>
    <message>
        <source>Neighbours are more alike than chance would make them (Moran&apos;s I %1).</source>
        <translation>Grannkommuner är mer lika än slumpen skulle göra dem (Morans I %1).</translation>
    </message>
    <message>
        <source>Neighbours are less alike than chance would make them (Moran&apos;s I %1).</source>
        <translation>Grannkommuner är mindre lika än slumpen skulle göra dem (Morans I %1).</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Among its neighbours</source>
        <translation>Bland grannarna</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies in a neighbourhood that chance would hardly make:</source>
        <translation>
            <numerusform>%n kommun i ett grannskap som slumpen knappast skulle ge:</numerusform>
            <numerusform>%n kommuner i grannskap som slumpen knappast skulle ge:</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a neighbour that has a figure: %1</source>
        <translation>Utan grannkommun med uppgift: %1</translation>
    </message>
    <message>
        <source>the data has no boundaries</source>
        <translation>uppgifterna har inga kommungränser</translation>
    </message>
    <message>
        <source>build it with: lagesbild-cli pack --boundaries FILE</source>
        <translation>bygg dem med: lagesbild-cli pack --boundaries FILE</translation>
    </message>
    <message>
        <source>%1 has too few different figures beside each other</source>
        <translation>%1 har för få olika värden bredvid varandra</translation>
    </message>
    <message>
        <source>take another year, or another indicator</source>
        <translation>ta ett annat år eller ett annat nyckeltal</translation>
    </message>
</context>
<context>
    <name>lagesbild::MultiplesExport</name>
    <message>
        <source>All indicators as a table</source>
        <translation>Alla nyckeltal som tabell</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>The country</source>
        <translation>Riket</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Small line pictures. %1</source>
        <translation>Små linjediagram. %1</translation>
    </message>
    <message>
        <source>Trend</source>
        <comment>computed by us; starts a sentence</comment>
        <translation>Trend</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Så läser du</translation>
    </message>
    <message>
        <source>%1, all indicators over the years</source>
        <comment>title of a page</comment>
        <translation>%1, alla nyckeltal över åren</translation>
    </message>
</context>
<context>
    <name>lagesbild::MultiplesPage</name>
    <message>
        <source>All indicators</source>
        <translation>Alla nyckeltal</translation>
    </message>
    <message>
        <source>No indicator of %1 has values for %2. Choose another collection or municipality.</source>
        <comment>collection, municipality</comment>
        <translation>Inget nyckeltal i %1 har värden för %2. Välj en annan samling eller kommun.</translation>
    </message>
    <message>
        <source>Click a picture to see that indicator as lines.</source>
        <translation>Klicka på en bild för att se nyckeltalet som linjer.</translation>
    </message>
</context>
<context>
    <name>lagesbild::MultiplesText</name>
    <message>
        <source>between %1 and %2 in these years</source>
        <comment>least value, greatest value</comment>
        <translation>mellan %1 och %2 under åren</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>value, year</comment>
        <translation>%1 år %2</translation>
    </message>
    <message>
        <source>the country %1</source>
        <translation>riket %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>year, few persons</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>increasing</source>
        <translation>ökar</translation>
    </message>
    <message>
        <source>decreasing</source>
        <translation>minskar</translation>
    </message>
    <message>
        <source>no certain change</source>
        <translation>ingen säker förändring</translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s) with values for %1.</source>
        <translation>
            <numerusform>%Ln nyckeltal med värden för %1.</numerusform>
            <numerusform>%Ln nyckeltal med värden för %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 trends that can be judged %2 are increasing and %3 decreasing; about one in twenty would be found by chance alone.</source>
        <translation>Av %1 trender som går att bedöma ökar %2 och minskar %3; ungefär en av tjugo hade hittats av en slump.</translation>
    </message>
    <message>
        <source>All pictures show the same years, but each has a scale of its own, from the least to the greatest value drawn: how steep a line is can&apos;t be compared between them.</source>
        <translation>Alla bilder visar samma år, men var och en har sin egen skala, från det lägsta till det högsta värdet som ritas: hur brant en linje är går inte att jämföra mellan dem.</translation>
    </message>
    <message>
        <source>Blue is the chosen municipality, the dashed line the country.</source>
        <translation>Blått är vald kommun, den streckade linjen är riket.</translation>
    </message>
    <message>
        <source>The arrow only tells the step since the value before; the words come from a test of the last six values.</source>
        <translation>Pilen säger bara hur värdet har ändrats sedan det förra; orden kommer från ett test av de senaste sex värdena.</translation>
    </message>
    <message>
        <source>Where a line breaks off, the value of that year is missing.</source>
        <translation>Där en linje bryts saknas årets värde.</translation>
    </message>
    <message numerus="yes">
        <source>Only the latest %Ln year(s) are drawn; an indicator&apos;s own picture has all.</source>
        <translation>
            <numerusform>Bara det senaste året ritas; nyckeltalets egen bild har alla.</numerusform>
            <numerusform>Bara de senaste %Ln åren ritas; nyckeltalets egen bild har alla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s) of the collection have no values to draw.</source>
        <translation>
            <numerusform>%Ln nyckeltal i samlingen har inga värden att rita.</numerusform>
            <numerusform>%Ln nyckeltal i samlingen har inga värden att rita.</numerusform>
        </translation>
    </message>
    <message>
        <source>trend: %1</source>
        <translation>trend: %1</translation>
    </message>
    <message>
        <source>no certain trend</source>
        <translation>ingen säker trend</translation>
    </message>
</context>
<context>
    <name>lagesbild::MultiplesView</name>
    <message>
        <source>All indicators of the collection, a line picture each</source>
        <translation>Alla nyckeltal i samlingen, ett litet linjediagram för vart och ett</translation>
    </message>
</context>
<context>
    <name>lagesbild::MunicipalityDialog</name>
    <message>
        <source>Choose municipalities to compare with</source>
        <translation>Välj kommuner att jämföra med</translation>
    </message>
</context>
<context>
    <name>lagesbild::MunicipalityList</name>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Name, code or county</source>
        <translation>Namn, kod eller län</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies chosen</source>
        <translation>
            <numerusform>%n kommun vald</numerusform>
            <numerusform>%n kommuner valda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::NotesText</name>
    <message>
        <source>Notes and follow-up for %1</source>
        <translation>Anteckningar och uppföljning för %1</translation>
    </message>
    <message>
        <source>Written out %1 from Lägesbild.</source>
        <translation>Utskrivet %1 från Lägesbild.</translation>
    </message>
    <message>
        <source>Noted beside example data – invented values.</source>
        <translation>Antecknat bredvid exempeldata – påhittade värden.</translation>
    </message>
    <message>
        <source>Other indicators</source>
        <translation>Övriga nyckeltal</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Nothing has been noted yet.</source>
        <translation>Inget har antecknats än.</translation>
    </message>
</context>
<context>
    <name>lagesbild::NumberText</name>
    <message>
        <source>%1 kr</source>
        <translation>%1 kr</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>number</source>
        <translation>antal</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>procent</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>procentenheter</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>kvot</translation>
    </message>
    <message>
        <source>per 1,000 inhabitants</source>
        <translation>per 1 000 invånare</translation>
    </message>
    <message>
        <source>square metres per inhabitant</source>
        <translation>kvadratmeter per invånare</translation>
    </message>
    <message>
        <source>kronor</source>
        <translation>kronor</translation>
    </message>
    <message>
        <source>%1 p.p.</source>
        <comment>percentage points, short</comment>
        <translation>%1 p.e.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>lagesbild::Output</name>
    <message>
        <source>standard output</source>
        <translation>standardutmatningen</translation>
    </message>
</context>
<context>
    <name>lagesbild::OverviewCommand</name>
    <message>
        <source>Changes, trends, places, means and intervals</source>
        <comment>computed by us; starts a sentence</comment>
        <translation>Ändringar, trender, platser, medel och intervall</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Medel</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Riket</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>senaste</translation>
    </message>
    <message>
        <source>Trends over the last six figures: %1 increasing, %2 decreasing of %3 judged; about one in twenty would be found by chance alone.</source>
        <translation>Trend över de sex senaste värdena: %1 ökar och %2 minskar av %3 bedömda; ungefär en av tjugo skulle synas av en ren slump.</translation>
    </message>
    <message>
        <source>▲ among the best 25 %, ■ in the middle, ▼ among the worst 25 %: compared with others, not good or bad in itself.</source>
        <translation>▲ bland de 25 % bästa, ■ i mitten, ▼ bland de 25 % sämsta: i jämförelse med andra, inte i sig bra eller dåligt.</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Säkerhet</translation>
    </message>
</context>
<context>
    <name>lagesbild::OverviewModel</name>
    <message>
        <source>Indicator</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Kvinnor</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Män</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Unw. mean</source>
        <comment>unweighted mean, column head</comment>
        <translation>Ovägt medel</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Riket</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Among others</source>
        <translation>Läge bland andra</translation>
    </message>
</context>
<context>
    <name>lagesbild::OverviewPage</name>
    <message>
        <source>No indicator with a good direction can be ranked.</source>
        <translation>Inget nyckeltal med en bättre riktning kan rangordnas.</translation>
    </message>
    <message>
        <source>Of %1 ranked indicators with a good direction %2 are among the best 25 %, %3 in the middle and %4 among the worst 25 %.</source>
        <translation>Av %1 rangordnade nyckeltal där högt eller lågt räknas som bättre ligger %2 bland de 25 % bästa, %3 i mitten och %4 bland de 25 % sämsta.</translation>
    </message>
    <message>
        <source>Over the last figures %1 of %2 are increasing and %3 decreasing.</source>
        <translation>Över de senaste värdena ökar %1 av %2 och minskar %3.</translation>
    </message>
    <message>
        <source>Overview as a table</source>
        <translation>Översikten som tabell</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Förändring</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>place of how many; column head</comment>
        <translation>Av</translation>
    </message>
    <message>
        <source>Unweighted mean</source>
        <translation>Ovägt medel</translation>
    </message>
    <message>
        <source>The country</source>
        <translation>Riket</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Uncertainty from</source>
        <translation>Osäkerhet från</translation>
    </message>
    <message>
        <source>Uncertainty to</source>
        <translation>Osäkerhet till</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Mean, place and interval</source>
        <comment>computed by us; starts a sentence</comment>
        <translation>Medel, plats och intervall</translation>
    </message>
    <message>
        <source>▲ among the best 25 % ■ in the middle ▼ among the worst 25 %: compared with others, not good or bad in itself.</source>
        <translation>▲ bland de 25 % bästa ■ mitten ▼ bland de 25 % sämsta: i jämförelse med andra, inte i sig bra eller dåligt.</translation>
    </message>
    <message>
        <source>latest figures</source>
        <translation>senaste värden</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Så läser du</translation>
    </message>
    <message>
        <source>Place is among municipalities with a figure the same year; those with fewer than ten persons are left out. The trend is a test over the last six figures; about one in twenty would be found by chance alone.</source>
        <translation>Platsen gäller bland kommuner med värde samma år; de med färre än 10 personer är utelämnade. Trenden är ett test på de sex senaste värdena; ungefär en av tjugo skulle hittas av en slump.</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>title of a page</comment>
        <translation>Översikt</translation>
    </message>
</context>
<context>
    <name>lagesbild::OverviewRoom</name>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) with figures</source>
        <translation>
            <numerusform>%n nyckeltal med värde</numerusform>
            <numerusform>%n nyckeltal med värde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without</source>
        <translation>
            <numerusform>%n utan</numerusform>
            <numerusform>%n utan</numerusform>
        </translation>
    </message>
    <message>
        <source>· %1 increasing, %2 decreasing of %3 judged</source>
        <translation>· %1 ökar och %2 minskar av %3 bedömda</translation>
    </message>
    <message>
        <source>Trends over the last six figures. About one in twenty would be found by chance alone.</source>
        <translation>Trend över de sex senaste värdena. Ungefär en av tjugo skulle synas av en ren slump.</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>Slags mått</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla mått</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volym</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kvalitet</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Sikt</translation>
    </message>
    <message>
        <source>Short and long term</source>
        <translation>Kort och lång sikt</translation>
    </message>
    <message>
        <source>Short term</source>
        <translation>Kort sikt</translation>
    </message>
    <message>
        <source>Long term</source>
        <translation>Lång sikt</translation>
    </message>
    <message>
        <source>Splits by age and sector without figures</source>
        <translation>Uppdelningar på ålder och verksamhet utan värden</translation>
    </message>
</context>
<context>
    <name>lagesbild::OverviewTable</name>
    <message>
        <source>Overview of indicators</source>
        <translation>Översikt över nyckeltal</translation>
    </message>
    <message>
        <source>Show development</source>
        <translation>Visa utvecklingen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Visa på kartan</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Kopiera raden</translation>
    </message>
    <message>
        <source>Compare with similar that do better</source>
        <translation>Jämför med liknande som har bättre värde</translation>
    </message>
</context>
<context>
    <name>lagesbild::OverviewText</name>
    <message>
        <source>few persons (%1)</source>
        <translation>få personer (%1)</translation>
    </message>
    <message>
        <source>placeholder?</source>
        <translation>platshållare?</translation>
    </message>
    <message>
        <source>%1 · %2 pers.</source>
        <comment>interval, persons</comment>
        <translation>%1 · %2 pers.</translation>
    </message>
    <message>
        <source>about %1 pers.</source>
        <translation>ungefär %1 pers.</translation>
    </message>
    <message>
        <source>%1 persons: one person more would give %2 percentage points.</source>
        <translation>%1 personer: en person till hade gett %2 procentenheter.</translation>
    </message>
    <message>
        <source>About %1 persons; the exact number is not in the data.</source>
        <translation>Ungefär %1 personer; det exakta antalet finns inte i uppgifterna.</translation>
    </message>
    <message>
        <source>Uncertainty unknown: the number of persons is not in the data.</source>
        <translation>Osäkerhet okänd: antalet personer finns inte i uppgifterna.</translation>
    </message>
    <message>
        <source>The municipality&apos;s latest figure; it is older than the others&apos; and is not ranked.</source>
        <translation>Kommunens senaste värde; det är äldre än de andras och rangordnas inte.</translation>
    </message>
    <message>
        <source>%1%2 since %3</source>
        <translation>%1%2 sedan %3</translation>
    </message>
    <message>
        <source>Since last figure: %1 (%2)
Over the last years: %3</source>
        <translation>Sedan förra värdet: %1 (%2)
Över de senaste åren: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n with fewer than 10 persons left out.</source>
        <translation>
            <numerusform>%n kommun med färre än 10 personer utelämnad.</numerusform>
            <numerusform>%n kommuner med färre än 10 personer utelämnade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspected placeholder(s) left out.</source>
        <translation>
            <numerusform>%n misstänkt platshållare utelämnad.</numerusform>
            <numerusform>%n misstänkta platshållare utelämnade.</numerusform>
        </translation>
    </message>
    <message>
        <source>No member of the group has a figure.</source>
        <translation>Ingen i gruppen har värde.</translation>
    </message>
    <message>
        <source>Unweighted mean: %1 of %2 members have a figure.</source>
        <translation>Ovägt medel: av %2 har %1 värde.</translation>
    </message>
    <message>
        <source>All municipalities: %1 to %2, half of them between %3 and %4. Ticks: the group.</source>
        <translation>Alla kommuner: %1 till %2, hälften av dem mellan %3 och %4. Strecken är jämförelsegruppen.</translation>
    </message>
    <message>
        <source>increasing</source>
        <translation>ökar</translation>
    </message>
    <message>
        <source>decreasing</source>
        <translation>minskar</translation>
    </message>
    <message>
        <source>no certain change</source>
        <translation>ingen säker förändring</translation>
    </message>
    <message>
        <source>can&apos;t be judged: too few years</source>
        <translation>går ej att bedöma: för få år</translation>
    </message>
    <message>
        <source>up</source>
        <comment>trend arrow</comment>
        <translation>upp</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>trend arrow</comment>
        <translation>oförändrat</translation>
    </message>
    <message>
        <source>down</source>
        <comment>trend arrow</comment>
        <translation>ner</translation>
    </message>
    <message>
        <source>no earlier figure</source>
        <translation>inget tidigare värde</translation>
    </message>
    <message>
        <source>No place: the figure is not ranked.</source>
        <translation>Ingen plats: värdet rangordnas inte.</translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>Plats %1 av %2</translation>
    </message>
    <message>
        <source>%1, among the best 25 %</source>
        <translation>%1, bland de 25 % bästa</translation>
    </message>
    <message>
        <source>%1, in the middle</source>
        <translation>%1, i mitten</translation>
    </message>
    <message>
        <source>%1, among the worst 25 %</source>
        <translation>%1, bland de 25 % sämsta</translation>
    </message>
    <message>
        <source>%1; neither high nor low is better</source>
        <translation>%1; varken högt eller lågt är bättre</translation>
    </message>
    <message>
        <source>Named by the guide, but there is no such indicator in Kolada.</source>
        <translation>Nämns i guiden, men något sådant nyckeltal finns inte i Kolada.</translation>
    </message>
    <message>
        <source>The data pack has no values of this indicator.</source>
        <translation>Datapaketet har inga värden för nyckeltalet.</translation>
    </message>
    <message>
        <source>There are values for others, but none for the chosen municipality.</source>
        <translation>Andra har värden, men inte den valda kommunen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Visa på kartan</translation>
    </message>
    <message>
        <source>Definition, unit and source</source>
        <translation>Definition, enhet och källa</translation>
    </message>
    <message>
        <source>With chance taken into account the share lies within %1 (95 per cent).</source>
        <translation>Med slumpen inräknad ligger andelen inom %1 (95 procents osäkerhetsintervall).</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>how sure a share is</comment>
        <translation>okänd</translation>
    </message>
    <message>
        <source>%1 (own figures)</source>
        <translation>%1 (egna uppgifter)</translation>
    </message>
</context>
<context>
    <name>lagesbild::OwnDataRoom</name>
    <message>
        <source>Your own indicators</source>
        <translation>Dina egna nyckeltal</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>Egna uppgifter</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Öppna en fil …</translation>
    </message>
    <message>
        <source>Show the development</source>
        <translation>Visa utvecklingen</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Ta bort …</translation>
    </message>
    <message>
        <source>What can be read</source>
        <translation>Vad som kan läsas</translation>
    </message>
    <message>
        <source>CSV, TSV, Excel (.xlsx), OpenDocument (.ods), PX and JSON-stat. One column tells the municipality by name or code, one the year. Years, indicators or genders may also stand side by side as columns.</source>
        <translation>CSV, TSV, Excel (.xlsx), OpenDocument (.ods), PX och JSON-stat. En kolumn anger kommun med namn eller kod, en anger år. År, nyckeltal eller kön får också stå bredvid varandra som kolumner.</translation>
    </message>
    <message>
        <source>Where they are kept</source>
        <translation>Var de sparas</translation>
    </message>
    <message>
        <source>Few persons</source>
        <translation>Få personer</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) of your own.</source>
        <translation>
            <numerusform>%n eget nyckeltal.</numerusform>
            <numerusform>%n egna nyckeltal.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no figures of your own yet.</source>
        <translation>Du har inga egna uppgifter än.</translation>
    </message>
    <message>
        <source>Source: your own figures.</source>
        <translation>Källa: egna uppgifter.</translation>
    </message>
    <message>
        <source>Importing … %1 %</source>
        <translation>Importerar … %1&#xa0;%</translation>
    </message>
    <message>
        <source>Fetch from SCB …</source>
        <translation>Hämta från SCB …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändra …</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Ångra senaste ändringen</translation>
    </message>
</context>
<context>
    <name>lagesbild::OwnGroupsDialog</name>
    <message>
        <source>Read groups from a file</source>
        <translation>Läs in grupper från en fil</translation>
    </message>
    <message>
        <source>Groups (*.json);;All files (*)</source>
        <translation>Grupper (*.json);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Write the groups to a file</source>
        <translation>Spara grupperna i en fil</translation>
    </message>
    <message>
        <source>same county</source>
        <translation>samma län</translation>
    </message>
    <message>
        <source>same SKR group (2023)</source>
        <translation>samma kommungrupp (SKR 2023)</translation>
    </message>
    <message>
        <source>same population class</source>
        <translation>samma befolkningsklass</translation>
    </message>
    <message>
        <source>Own groups</source>
        <translation>Egna grupper</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Compare with this group</source>
        <translation>Jämför med gruppen</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Ny grupp</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Read file …</source>
        <translation>Läs in fil …</translation>
    </message>
    <message>
        <source>Write file …</source>
        <translation>Spara som fil …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>from</source>
        <translation>från</translation>
    </message>
    <message>
        <source>to</source>
        <translation>till</translation>
    </message>
    <message>
        <source>Fewest inhabitants</source>
        <translation>Minst antal invånare</translation>
    </message>
    <message>
        <source>Most inhabitants</source>
        <translation>Högst antal invånare</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Invånare</translation>
    </message>
    <message>
        <source>As the chosen</source>
        <translation>Som vald kommun</translation>
    </message>
    <message>
        <source>Tick those that fit</source>
        <translation>Kryssa för dem som passar</translation>
    </message>
    <message>
        <source>Add codes or names from the clipboard</source>
        <translation>Lägg till koder eller namn från urklipp</translation>
    </message>
    <message>
        <source>A group of your own can be compared with in every room. Begin with “New group”.</source>
        <translation>En egen grupp går att jämföra med i alla vyer. Börja med ”Ny grupp”.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies taken from the clipboard.</source>
        <translation>
            <numerusform>%n kommun hämtad från urklipp.</numerusform>
            <numerusform>%n kommuner hämtade från urklipp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood: %1.</source>
        <translation>Okänt: %1.</translation>
    </message>
    <message>
        <source>Say how many inhabitants, or what shall be the same, first.</source>
        <translation>Ange först antal invånare eller vad som ska vara samma.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies fit now; the group keeps them.</source>
        <translation>
            <numerusform>%n kommun passar nu; gruppen behåller den.</numerusform>
            <numerusform>%n kommuner passar nu; gruppen behåller dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) read.</source>
        <translation>
            <numerusform>%n grupp inläst.</numerusform>
            <numerusform>%n grupper inlästa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) written.</source>
        <translation>
            <numerusform>%n grupp sparad.</numerusform>
            <numerusform>%n grupper sparade.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>%1 tillagd.</translation>
    </message>
    <message>
        <source>%1 taken away.</source>
        <translation>%1 borttagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies added.</source>
        <translation>
            <numerusform>%n kommun tillagd.</numerusform>
            <numerusform>%n kommuner tillagda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies taken away.</source>
        <translation>
            <numerusform>%n kommun borttagen.</numerusform>
            <numerusform>%n kommuner borttagna.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::OwnListModel</name>
    <message>
        <source>Indicator</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importerat</translation>
    </message>
</context>
<context>
    <name>lagesbild::PackCommand</name>
    <message>
        <source>--fetched is a date, YYYY-MM-DD</source>
        <translation>--fetched är ett datum, ÅÅÅÅ-MM-DD</translation>
    </message>
    <message>
        <source>%1: %2 taken, %3 refused</source>
        <translation>%1: %2 togs med, %3 avvisades</translation>
    </message>
    <message>
        <source>pack needs --out FILE</source>
        <translation>pack behöver --out FIL</translation>
    </message>
    <message>
        <source>pack needs either --kolada DIR or --example</source>
        <translation>pack behöver antingen --kolada MAPP eller --example</translation>
    </message>
    <message>
        <source>Folder with Kolada&apos;s catalogue (kpi.json, municipality.json …).</source>
        <translation>Mapp med Koladas katalog (kpi.json, municipality.json …).</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>MAPP</translation>
    </message>
    <message>
        <source>Figures, CSV or CSV.gz; may be given several times, the later file wins.</source>
        <translation>Värden, CSV eller CSV.gz; får anges flera gånger, den senare filen gäller.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>Boundaries, zip or file; may be given several times.</source>
        <translation>Gränser, zip eller fil; får anges flera gånger.</translation>
    </message>
    <message>
        <source>Make example data: real places, invented figures.</source>
        <translation>Gör exempeldata: verkliga platser, påhittade värden.</translation>
    </message>
    <message>
        <source>Example: indicators at least (default: the collection&apos;s own).</source>
        <translation>Exempel: minst så många nyckeltal (annars samlingens egna).</translation>
    </message>
    <message>
        <source>Example: years up to 2022 (default 15).</source>
        <translation>Exempel: antal år fram till 2022 (annars 15).</translation>
    </message>
    <message>
        <source>Example: another number gives other figures.</source>
        <translation>Exempel: ett annat tal ger andra värden.</translation>
    </message>
    <message>
        <source>Date of figures whose file name holds none, YYYY-MM-DD.</source>
        <translation>Datum för värden vars filnamn inte har något, ÅÅÅÅ-MM-DD.</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATUM</translation>
    </message>
    <message>
        <source>--kpis is a number from 1 to 99999, --years one from 2 to 100, --seed one from 0 on</source>
        <translation>--kpis är ett tal från 1 till 99999, --years ett från 2 till 100, --seed ett från 0 och uppåt</translation>
    </message>
</context>
<context>
    <name>lagesbild::PaletteWords</name>
    <message>
        <source>Left a while ago</source>
        <translation>Nyss lämnad</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Sparad vy</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Vy</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Action · %1</source>
        <translation>Åtgärd · %1</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Indicator %1</source>
        <translation>Nyckeltal %1</translation>
    </message>
    <message>
        <source>Indicator %1 · no values in the data pack</source>
        <translation>Nyckeltal %1 · inga värden i datapaketet</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
</context>
<context>
    <name>lagesbild::PanelText</name>
    <message>
        <source>The data has no description of this indicator.</source>
        <translation>Beskrivning av nyckeltalet saknas i underlaget.</translation>
    </message>
    <message>
        <source>Indicator %1.</source>
        <comment>id of an indicator</comment>
        <translation>Nyckeltal %1.</translation>
    </message>
    <message>
        <source>Source: %1. %2.</source>
        <comment>source, id of an indicator</comment>
        <translation>Källa: %1. %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies</source>
        <translation>
            <numerusform>%n kommun</numerusform>
            <numerusform>%n kommuner</numerusform>
        </translation>
    </message>
    <message>
        <source>No year has all the figures needed to find similar municipalities.</source>
        <translation>Uppgifter som behövs för att räkna fram liknande kommuner saknas för alla år.</translation>
    </message>
    <message>
        <source>Kolada&apos;s method (recovered), computed for %1. The most similar first.</source>
        <translation>Koladas metod (återskapad), beräknad för %1. Den mest lika först.</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>Egna uppgifter</translation>
    </message>
    <message>
        <source>%1, own figures</source>
        <translation>%1, egna uppgifter</translation>
    </message>
</context>
<context>
    <name>lagesbild::PeerBars</name>
    <message>
        <source>Comparison group</source>
        <translation>Jämförelsegrupp</translation>
    </message>
</context>
<context>
    <name>lagesbild::PeerTiles</name>
    <message>
        <source>Tile map of the similar municipalities</source>
        <translation>Rutkarta över de liknande kommunerna</translation>
    </message>
</context>
<context>
    <name>lagesbild::PeersCommand</name>
    <message>
        <source>Similar municipalities</source>
        <comment>computed by us; starts a sentence</comment>
        <translation>Liknande kommuner</translation>
    </message>
    <message>
        <source>--k is a number from 1, not “%1”</source>
        <translation>--k är ett tal från 1, inte ”%1”</translation>
    </message>
    <message>
        <source>--variables is ID:weight with commas, not “%1”</source>
        <translation>--variables är ID:vikt med komma, inte ”%1”</translation>
    </message>
    <message>
        <source>--log is one or more of the variables, not “%1”</source>
        <translation>--log är en eller flera av variablerna, inte ”%1”</translation>
    </message>
    <message>
        <source>--scale is raw, sd, mad or deciles, not “%1”</source>
        <translation>--scale är raw, sd, mad eller deciles, inte ”%1”</translation>
    </message>
    <message>
        <source>--metric is manhattan or euclid, not “%1”</source>
        <translation>--metric är manhattan eller euclid, inte ”%1”</translation>
    </message>
    <message>
        <source>%1 lacks figures of %2: %3</source>
        <translation>%1 saknar värden för %2: %3</translation>
    </message>
    <message>
        <source>Lack figures and are not compared: %1</source>
        <translation>Saknar värden och jämförs inte: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>rank among similar municipalities</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Avstånd</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share of the distance</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>Similar to %1, %2 · %n municipality/ies compared</source>
        <translation>
            <numerusform>Mest lika %1, %2 · %n kommun jämförd</numerusform>
            <numerusform>Mest lika %1, %2 · %n kommuner jämförda</numerusform>
        </translation>
    </message>
    <message>
        <source>Under each variable: its share of the distance.</source>
        <translation>Under varje variabel: dess andel av avståndet.</translation>
    </message>
    <message>
        <source>%1 has all that is compared in no year</source>
        <translation>%1 har inte alla variabler något år</translation>
    </message>
    <message>
        <source>take a municipality, other variables, or another data pack with --data</source>
        <translation>välj en kommun, andra variabler eller ett annat datapaket med --data</translation>
    </message>
    <message>
        <source>How many, 7 if not given.</source>
        <translation>Hur många, annars 7.</translation>
    </message>
    <message>
        <source>Own variables with weights, ID:weight with commas.</source>
        <translation>Egna variabler med vikter, ID:vikt med komma emellan.</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>LISTA</translation>
    </message>
    <message>
        <source>What differences are measured in: raw, sd, mad or deciles.</source>
        <translation>Vad skillnader mäts i: raw (värdena själva), sd (standardavvikelser), mad (medianavvikelser) eller deciles (deciler).</translation>
    </message>
    <message>
        <source>SCALE</source>
        <translation>SKALA</translation>
    </message>
    <message>
        <source>Variables taken by their logarithm, ids with commas.</source>
        <translation>Variabler som tas logaritmerade, id:n med komma emellan.</translation>
    </message>
    <message>
        <source>IDS</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>manhattan (raw) or euclid (sd, mad, deciles), if another is wanted.</source>
        <translation>manhattan (raw) eller euclid (sd, mad, deciles), om ett annat mått önskas.</translation>
    </message>
    <message>
        <source>METRIC</source>
        <translation>MÅTT</translation>
    </message>
</context>
<context>
    <name>lagesbild::PeersPage</name>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Avstånd</translation>
    </message>
    <message>
        <source>Stacked bars, the nearest first. %1 %2</source>
        <translation>Delade staplar, den mest lika först. %1 %2</translation>
    </message>
    <message>
        <source>Similar municipalities as a table</source>
        <translation>Liknande kommuner som tabell</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Per cent of the distance: %1</source>
        <translation>Procent av avståndet: %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>How the distance comes about</source>
        <translation>Så räknas avståndet</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Så läser du</translation>
    </message>
    <message>
        <source>What they are compared in</source>
        <translation>Det som jämförs</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Sedan %1</translation>
    </message>
    <message>
        <source>Kolada&apos;s own list</source>
        <translation>Koladas egen lista</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Inte jämförda</translation>
    </message>
</context>
<context>
    <name>lagesbild::PeersPanel</name>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>Kolada&apos;s</source>
        <translation>Koladas</translation>
    </message>
    <message>
        <source>Standardised</source>
        <comment>method of likeness</comment>
        <translation>Standardiserad</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>method of likeness</comment>
        <translation>Egen</translation>
    </message>
    <message>
        <source>Number of municipalities</source>
        <translation>Antal kommuner</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Variables and their weights</source>
        <translation>Variabler och vikter</translation>
    </message>
    <message>
        <source>Differences are measured in</source>
        <translation>Skillnader mäts i</translation>
    </message>
    <message>
        <source>Standard deviations</source>
        <translation>Standardavvikelser</translation>
    </message>
    <message>
        <source>Median deviations</source>
        <translation>Medianavvikelser</translation>
    </message>
    <message>
        <source>10th to 90th percentile</source>
        <translation>Percentil 10–90</translation>
    </message>
    <message>
        <source>Each its own unit</source>
        <comment>scale of differences</comment>
        <translation>Egen enhet</translation>
    </message>
    <message>
        <source>Differences are put together as</source>
        <translation>Skillnader läggs ihop som</translation>
    </message>
    <message>
        <source>A sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Squares (Euclid)</source>
        <translation>Kvadrater (Euklid)</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Jämförs inte</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Så läser du</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Sedan %1</translation>
    </message>
    <message>
        <source>Kolada&apos;s own list %1</source>
        <translation>Koladas egen lista %1</translation>
    </message>
</context>
<context>
    <name>lagesbild::PeersPicture</name>
    <message>
        <source>%1 %2</source>
        <comment>variable, its share of the distance</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. %2, distance %3</source>
        <comment>rank, municipality, distance</comment>
        <translation>%1. %2, avstånd %3</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Avstånd</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>What the distance is made of</source>
        <translation>Vad avståndet består av</translation>
    </message>
</context>
<context>
    <name>lagesbild::PeersRoom</name>
    <message>
        <source>What they are compared in</source>
        <translation>Det som jämförs</translation>
    </message>
    <message>
        <source>Use as comparison group</source>
        <translation>Använd som jämförelsegrupp</translation>
    </message>
    <message>
        <source>Add to the comparison group</source>
        <translation>Lägg till i jämförelsegruppen</translation>
    </message>
    <message>
        <source>Open the comparison</source>
        <translation>Öppna jämförelsen</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Visa på kartan</translation>
    </message>
    <message>
        <source>Figures of the similar municipalities</source>
        <translation>De liknande kommunernas värden</translation>
    </message>
    <message>
        <source>Similar municipalities</source>
        <translation>Liknande kommuner</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies compared</source>
        <translation>
            <numerusform>%n kommun jämförd</numerusform>
            <numerusform>%n kommuner jämförda</numerusform>
        </translation>
    </message>
    <message>
        <source>They are the comparison group already.</source>
        <translation>De är redan jämförelsegrupp.</translation>
    </message>
    <message>
        <source>They are in the comparison group already.</source>
        <translation>De finns redan i jämförelsegruppen.</translation>
    </message>
    <message>
        <source>Similar municipalities</source>
        <comment>computed by us</comment>
        <translation>Liknande kommuner</translation>
    </message>
</context>
<context>
    <name>lagesbild::PeersTable</name>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Avstånd</translation>
    </message>
</context>
<context>
    <name>lagesbild::PeersText</name>
    <message>
        <source>Most like %1 in %2 is %3.</source>
        <comment>one municipality</comment>
        <translation>Mest lik %1 är %3 (%2).</translation>
    </message>
    <message>
        <source>Most like %1 in %2 are %3.</source>
        <comment>several municipalities</comment>
        <translation>Mest lika %1 är %3 (%2).</translation>
    </message>
    <message>
        <source>%1 has the very same figures.</source>
        <translation>%1 har exakt samma värden.</translation>
    </message>
    <message>
        <source>What parts %1 from %2 most is %3: %4 of the distance.</source>
        <comment>focus, nearest, variable, share</comment>
        <translation>Det som mest skiljer %1 från %2 är %3: %4 av avståndet.</translation>
    </message>
    <message>
        <source>Nobody is really near: half of all municipalities are farther away than %1, the nearest is at %2.</source>
        <translation>Ingen ligger riktigt nära: hälften av alla kommuner har ett större avstånd än %1, och den närmaste har %2.</translation>
    </message>
    <message>
        <source>%1 has no figure of %2 for %3: %4 is shown, the nearest year with all of them.</source>
        <comment>focus, variables, year asked for, year taken</comment>
        <translation>%1 saknar uppgift om %2 för %3. Därför visas %4, närmaste år där alla uppgifter finns.</translation>
    </message>
    <message>
        <source>Standardised</source>
        <comment>method of likeness</comment>
        <translation>Standardiserad</translation>
    </message>
    <message>
        <source>Own method</source>
        <translation>Egen metod</translation>
    </message>
    <message>
        <source>Kolada&apos;s method (recovered)</source>
        <translation>Koladas metod (återskapad)</translation>
    </message>
    <message>
        <source>The four differences are measured in standard deviations, inhabitants by their logarithm, and count alike.</source>
        <translation>De fyra skillnaderna mäts i standardavvikelser, invånarna efter sin logaritm, och väger lika.</translation>
    </message>
    <message>
        <source>Your own variables and weights. “Even weights” gives every variable the same say.</source>
        <translation>Egna variabler och vikter. ”Jämn fördelning” låter alla variabler väga lika.</translation>
    </message>
    <message>
        <source>The differences in four figures, each times its weight, are added up. Kolada never published the weights; they are recovered from its lists of 2022.</source>
        <translation>Skillnaderna i fyra uppgifter multipliceras med var sin vikt och läggs ihop. Kolada har aldrig publicerat vikterna; de är återskapade ur listorna för 2022.</translation>
    </message>
    <message>
        <source>%1, logarithm</source>
        <comment>variable</comment>
        <translation>%1, logaritm</translation>
    </message>
    <message>
        <source>%1 is no municipality, and only municipalities are compared here. Choose one at the top left.</source>
        <translation>%1 är ingen kommun, och här jämförs bara kommuner. Välj en kommun uppe till vänster.</translation>
    </message>
    <message>
        <source>There is no year in which %1 has all that is compared: %2. Choose another method or other variables to the right.</source>
        <translation>%1 har inte något år alla uppgifter som jämförs: %2. Välj en annan metod eller andra variabler till höger.</translation>
    </message>
    <message>
        <source>The shorter the bar, the more alike. Its parts show what the distance is made of.</source>
        <translation>Ju kortare stapel, desto mer lika. Stapelns delar visar vad avståndet består av.</translation>
    </message>
    <message numerus="yes">
        <source>Half of the %n municipality/ies compared are farther away than %1.</source>
        <translation>
            <numerusform>Den enda jämförda kommunen (%n) har avståndet %1.</numerusform>
            <numerusform>Hälften av de %n jämförda kommunerna har ett större avstånd än %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is most alike shifts from year to year, so charts keep one set through all their years.</source>
        <translation>Vilka som är mest lika växlar från år till år. Därför behåller ett diagram samma kommuner alla år.</translation>
    </message>
    <message>
        <source>%1 is the same everywhere and tells nobody apart.</source>
        <translation>%1 är lika i alla kommuner och skiljer ingen från någon annan.</translation>
    </message>
    <message>
        <source>All municipalities could be compared.</source>
        <translation>Alla kommuner kunde jämföras.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies could not be compared.</source>
        <translation>
            <numerusform>%n kommun kunde inte jämföras.</numerusform>
            <numerusform>%n kommuner kunde inte jämföras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>municipalities</comment>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message>
        <source>No figure of %1: %2.</source>
        <comment>variables, municipalities</comment>
        <translation>Saknar uppgift om %1: %2.</translation>
    </message>
    <message>
        <source>The same municipalities as in %1.</source>
        <translation>Samma kommuner som %1.</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <comment>municipalities</comment>
        <translation>Nya: %1.</translation>
    </message>
    <message>
        <source>No longer: %1.</source>
        <comment>municipalities</comment>
        <translation>Inte längre med: %1.</translation>
    </message>
    <message>
        <source>Kolada published no list for %1 in %2.</source>
        <translation>Kolada publicerade ingen lista för %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>The %n nearest are the same as in Kolada&apos;s own list.</source>
        <translation>
            <numerusform>Den närmaste är densamma som i Koladas egen lista.</numerusform>
            <numerusform>De %n närmaste är desamma som i Koladas egen lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n nearest %1 are in Kolada&apos;s own list, which also has %2.</source>
        <translation>
            <numerusform>Av de %n närmaste finns %1 i Koladas egen lista, som också har %2.</numerusform>
            <numerusform>Av de %n närmaste finns %1 i Koladas egen lista, som också har %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::PeersView</name>
    <message>
        <source>Similar municipalities, the most similar first</source>
        <translation>Liknande kommuner, den mest lika först</translation>
    </message>
</context>
<context>
    <name>lagesbild::PictureSheet</name>
    <message>
        <source>Example data – invented values</source>
        <translation>Exempeldata – påhittade värden</translation>
    </message>
</context>
<context>
    <name>lagesbild::PivotBar</name>
    <message>
        <source>%1: %2</source>
        <comment>dimension, the one shown</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Drag it to rows, columns or filter, or press it for a menu.</source>
        <translation>%1. Dra till rader, kolumner eller filter, eller tryck för en meny.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, i %2</translation>
    </message>
    <message>
        <source>Put first</source>
        <translation>Lägg först</translation>
    </message>
</context>
<context>
    <name>lagesbild::PivotModel</name>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
</context>
<context>
    <name>lagesbild::PivotTable</name>
    <message>
        <source>Sort by name</source>
        <translation>Sortera efter namn</translation>
    </message>
</context>
<context>
    <name>lagesbild::PivotWords</name>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Put in the rows</source>
        <translation>Lägg i raderna</translation>
    </message>
    <message>
        <source>Put in the columns</source>
        <translation>Lägg i kolumnerna</translation>
    </message>
    <message>
        <source>Put in the filter (one at a time)</source>
        <translation>Lägg i filtret (ett i taget)</translation>
    </message>
</context>
<context>
    <name>lagesbild::PlaceButton</name>
    <message>
        <source>Go to …</source>
        <translation>Gå till …</translation>
    </message>
    <message>
        <source>Go to a part of the country</source>
        <translation>Gå till en del av landet</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Hela landet</translation>
    </message>
    <message>
        <source>The county</source>
        <comment>that the chosen municipality is in</comment>
        <translation>Länet</translation>
    </message>
    <message>
        <source>Northern Sweden</source>
        <translation>Norra Sverige</translation>
    </message>
    <message>
        <source>Stockholm</source>
        <translation>Stockholm</translation>
    </message>
    <message>
        <source>Gothenburg</source>
        <translation>Göteborg</translation>
    </message>
    <message>
        <source>Malmö and Skåne</source>
        <translation>Malmö och Skåne</translation>
    </message>
</context>
<context>
    <name>lagesbild::PlatePage</name>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Number of counties</source>
        <translation>Antal län</translation>
    </message>
    <message>
        <source>Number of municipalities</source>
        <translation>Antal kommuner</translation>
    </message>
    <message>
        <source>Maps: %1</source>
        <comment>name of a group of shapes</comment>
        <translation>Kartor: %1</translation>
    </message>
    <message>
        <source>Two maps of Sweden. %1</source>
        <translation>Två kartor över Sverige. %1</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klasser</translation>
    </message>
    <message>
        <source>left: %1</source>
        <comment>the map on the left; a class</comment>
        <translation>vänster: %1</translation>
    </message>
    <message>
        <source>right: %1</source>
        <comment>the map on the right; a class</comment>
        <translation>höger: %1</translation>
    </message>
    <message>
        <source>On the left: %1</source>
        <comment>an indicator and its year</comment>
        <translation>Till vänster: %1</translation>
    </message>
    <message>
        <source>On the right: %1</source>
        <comment>an indicator and its year</comment>
        <translation>Till höger: %1</translation>
    </message>
    <message>
        <source>Maps as a table</source>
        <translation>Kartorna som tabell</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Län</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>%1, maps</source>
        <comment>title of a page</comment>
        <translation>%1, kartor</translation>
    </message>
</context>
<context>
    <name>lagesbild::PlateText</name>
    <message>
        <source>the same classes every year</source>
        <translation>samma klasser alla år</translation>
    </message>
    <message>
        <source>the latest %1 of %2 years</source>
        <translation>de senaste %1 av %2 år</translation>
    </message>
    <message>
        <source>In %1, %2 of %3 counties had %4 or more; in %5 %6 of %7.</source>
        <translation>År %1 hade %2 av %3 län %4 eller mer, år %5 %6 av %7.</translation>
    </message>
    <message>
        <source>In %1, %2 of %3 municipalities had %4 or more; in %5 %6 of %7.</source>
        <translation>År %1 hade %2 av %3 kommuner %4 eller mer, år %5 %6 av %7.</translation>
    </message>
    <message>
        <source>A map per year</source>
        <translation>En karta per år</translation>
    </message>
    <message>
        <source>Two side by side</source>
        <translation>Två bredvid varandra</translation>
    </message>
    <message>
        <source>One map</source>
        <translation>En karta</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two indicators</comment>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>Each with its own classes. The maps are moved, zoomed and pointed at together.</source>
        <translation>Var och en med egna klasser. Kartorna flyttas, zoomas och pekas på tillsammans.</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <comment>a year, or an indicator and a year</comment>
        <translation>Karta: %1</translation>
    </message>
    <message>
        <source>The counts are of all the maps together.</source>
        <translation>Antalen gäller alla kartor tillsammans.</translation>
    </message>
</context>
<context>
    <name>lagesbild::PointExport</name>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
</context>
<context>
    <name>lagesbild::ProgramOptions</name>
    <message>
        <source>Lägesbild: a Swedish municipality seeing where it stands.</source>
        <translation>Lägesbild: en svensk kommun ser var den står.</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>Visa det här.</translation>
    </message>
    <message>
        <source>Open this data pack.</source>
        <translation>Öppna det här datapaketet.</translation>
    </message>
    <message>
        <source>PACK</source>
        <translation>PAKET</translation>
    </message>
    <message>
        <source>Open this selection, e.g. lagesbild:overview?municipality=1880.</source>
        <translation>Öppna det här urvalet, t.ex. lagesbild:overview?municipality=1880.</translation>
    </message>
    <message>
        <source>LINK</source>
        <translation>LÄNK</translation>
    </message>
    <message>
        <source>Language: sv or en.</source>
        <translation>Språk: sv eller en.</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>SPRÅK</translation>
    </message>
    <message>
        <source>light, dark or contrast.</source>
        <translation>light (ljust), dark (mörkt) eller contrast (hög kontrast).</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>TEMA</translation>
    </message>
    <message>
        <source>Size of the window, e.g. 1440x900.</source>
        <translation>Fönstrets storlek, t.ex. 1440x900.</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>BxH</translation>
    </message>
    <message>
        <source>Scale of everything, 0.5 to 4.</source>
        <translation>Skala för allt, 0.5 till 4.</translation>
    </message>
    <message>
        <source>Paint the window to this PNG and exit.</source>
        <translation>Måla fönstret till den här PNG-filen och avsluta.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
</context>
<context>
    <name>lagesbild::PxWebDialog</name>
    <message>
        <source>Addresses beyond this computer must begin with https.</source>
        <translation>Adresser utanför den här datorn måste börja med https.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a service.</source>
        <translation>”%1” är inte adressen till någon tjänst.</translation>
    </message>
    <message>
        <source>The service refuses the question: %1</source>
        <translation>Tjänsten säger nej till frågan: %1</translation>
    </message>
    <message>
        <source>The service has no such table or folder: %1</source>
        <translation>Tjänsten har ingen sådan tabell eller mapp: %1</translation>
    </message>
    <message>
        <source>%1 does not answer as a statistical service with PxWeb. Check the address.</source>
        <translation>%1 svarar inte som en statistiktjänst med PxWeb. Kontrollera adressen.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Hämta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Fetch a table</source>
        <translation>Hämta en tabell</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>SCB&apos;s own, or another service with PxWeb: a municipality&apos;s, such as https://statistik.example.se/api/v1/sv/database</source>
        <translation>SCB:s egen eller en annan tjänst med PxWeb: en kommuns, till exempel https://statistik.example.se/api/v1/sv/database</translation>
    </message>
    <message>
        <source>Words of the title, such as population region; none: all there are</source>
        <translation>Ord i titeln, till exempel folkmängd region; inga: alla som finns</translation>
    </message>
    <message>
        <source>Tables found</source>
        <translation>Funna tabeller</translation>
    </message>
    <message>
        <source>How much has been fetched</source>
        <translation>Hur mycket som har hämtats</translation>
    </message>
    <message>
        <source>‹ The folder above</source>
        <translation>‹ Mappen ovanför</translation>
    </message>
    <message>
        <source>No table has these words. Take fewer or shorter ones.</source>
        <translation>Ingen tabell har de orden. Ta färre eller kortare ord.</translation>
    </message>
    <message>
        <source>There are more than could be looked at: add a word.</source>
        <translation>Det finns fler än vad som kunde gås igenom: lägg till ett ord.</translation>
    </message>
    <message>
        <source>Search for a table and choose it: then its variables stand here.</source>
        <translation>Sök en tabell och välj den, så visas dess variabler här.</translation>
    </message>
    <message>
        <source>Choose at least one value of %1.</source>
        <translation>Välj minst ett värde för %1.</translation>
    </message>
    <message>
        <source>Too many cells to be imported at once: choose fewer values.</source>
        <translation>För många rutor för att importeras på en gång: välj färre värden.</translation>
    </message>
    <message>
        <source>%1 of at most %2 cells</source>
        <translation>%1 av högst %2 rutor</translation>
    </message>
    <message numerus="yes">
        <source>%1 cells, in at least %n questions of at most %2</source>
        <translation>
            <numerusform>%1 rutor, i minst %n fråga om högst %2</numerusform>
            <numerusform>%1 rutor, i minst %n frågor om högst %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Looking for tables …</source>
        <translation>Söker tabeller …</translation>
    </message>
    <message>
        <source>Asking what the table holds …</source>
        <translation>Frågar vad tabellen innehåller …</translation>
    </message>
    <message>
        <source>Fetching the figures …</source>
        <translation>Hämtar uppgifterna …</translation>
    </message>
    <message>
        <source>The service takes more questions in %1 s.</source>
        <translation>Tjänsten tar emot fler frågor om %1 s.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stoppat. Inget har ändrats.</translation>
    </message>
</context>
<context>
    <name>lagesbild::PyramidExport</name>
    <message>
        <source>%1, %2</source>
        <comment>age, women or men</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Population pyramid. %1</source>
        <translation>Befolkningspyramid. %1</translation>
    </message>
    <message>
        <source>Women, per mille per year of age</source>
        <translation>Kvinnor, promille per årskull</translation>
    </message>
    <message>
        <source>Men, per mille per year of age</source>
        <translation>Män, promille per årskull</translation>
    </message>
    <message>
        <source>%1, women, per mille per year of age</source>
        <translation>%1, kvinnor, promille per årskull</translation>
    </message>
    <message>
        <source>%1, men, per mille per year of age</source>
        <translation>%1, män, promille per årskull</translation>
    </message>
    <message>
        <source>%1, women, persons</source>
        <translation>%1, kvinnor, personer</translation>
    </message>
    <message>
        <source>%1, men, persons</source>
        <translation>%1, män, personer</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Så läser du</translation>
    </message>
    <message>
        <source>%1, population pyramid</source>
        <comment>title of a page</comment>
        <translation>%1, befolkningspyramid</translation>
    </message>
</context>
<context>
    <name>lagesbild::PyramidText</name>
    <message>
        <source>%1 years or older</source>
        <translation>%1 år eller äldre</translation>
    </message>
    <message>
        <source>under %1 years</source>
        <translation>under %1 år</translation>
    </message>
    <message>
        <source>%1–%2 years</source>
        <translation>%1–%2 år</translation>
    </message>
    <message>
        <source>%1 in %2: what stands out can&apos;t be told, since figures are missing.</source>
        <comment>municipality, year</comment>
        <translation>%1 %2: vad som sticker ut går inte att säga, eftersom uppgifter saknas.</translation>
    </message>
    <message>
        <source>%1 in %2: %3 of the inhabitants are %4.</source>
        <comment>municipality, year, share, ages</comment>
        <translation>%1 %2: %3 av invånarna är %4.</translation>
    </message>
    <message>
        <source>%1 in %2: %3 of the inhabitants are %4, in the unweighted mean of %5 %6.</source>
        <comment>municipality, year, share, ages, group, share</comment>
        <translation>%1 %2: %3 av invånarna är %4, ovägt medel för %5 %6.</translation>
    </message>
    <message>
        <source>%1 in %2: %3 of the inhabitants are %4, in the country %5.</source>
        <comment>municipality, year, share, ages, share of the country</comment>
        <translation>%1 %2: %3 av invånarna är %4, riket %5.</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>women or men, age, why there is no figure</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1, share: %2</source>
        <comment>persons, why there is no share</comment>
        <translation>%1, andel: %2</translation>
    </message>
    <message>
        <source>%1, %2 of all inhabitants</source>
        <comment>persons, share</comment>
        <translation>%1, %2 av alla invånare</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>women or men, age, figures</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1; the country %2</source>
        <comment>a bar&apos;s figures, share</comment>
        <translation>%1; riket %2</translation>
    </message>
    <message>
        <source>%1; unweighted mean of %2 %3</source>
        <comment>a bar&apos;s figures, group, share</comment>
        <translation>%1; ovägt medel för %2 %3</translation>
    </message>
    <message>
        <source>Inhabitants by age and gender, per mille of all for each year of age</source>
        <translation>Invånare efter ålder och kön, promille av alla per årskull</translation>
    </message>
    <message>
        <source>Per mille of all inhabitants for each year of age</source>
        <translation>Promille av alla invånare per årskull</translation>
    </message>
    <message>
        <source>Unweighted mean, %1</source>
        <comment>group</comment>
        <translation>Ovägt medel, %1</translation>
    </message>
    <message>
        <source>The country</source>
        <translation>Riket</translation>
    </message>
    <message>
        <source>Without figures: %1.</source>
        <translation>Utan uppgift: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 bars have no figure.</source>
        <translation>%1 av %2 staplar saknar uppgift.</translation>
    </message>
    <message>
        <source>Women stand to the left and men to the right, the oldest on top.</source>
        <translation>Kvinnor står till vänster och män till höger, de äldsta överst.</translation>
    </message>
    <message>
        <source>A bar is as high as the age has years, and as long as its share of all inhabitants for each of them, in per mille: its area is the persons.</source>
        <translation>En stapel är lika hög som antalet årskullar i åldern och lika lång som deras andel av alla invånare per årskull, i promille: ytan visar antalet personer.</translation>
    </message>
    <message>
        <source>The age of %1 years or older has no end and is drawn as %1–%2 years.</source>
        <translation>Åldern %1 år eller äldre har inget slut och är ritad som %1–%2 år.</translation>
    </message>
    <message>
        <source>The dashed line is the unweighted mean of %1.</source>
        <translation>Den streckade linjen är ovägt medel för %1.</translation>
    </message>
    <message>
        <source>The dashed line is the country.</source>
        <translation>Den streckade linjen är riket.</translation>
    </message>
    <message>
        <source>Hatched bars have no value; why stands beside them.</source>
        <translation>Streckade staplar saknar värde; skälet står bredvid.</translation>
    </message>
    <message>
        <source>figures from %1</source>
        <translation>uppgifter från %1</translation>
    </message>
    <message>
        <source>women: %1</source>
        <comment>why there is no figure</comment>
        <translation>kvinnor: %1</translation>
    </message>
    <message>
        <source>men: %1</source>
        <comment>why there is no figure</comment>
        <translation>män: %1</translation>
    </message>
</context>
<context>
    <name>lagesbild::Question</name>
    <message>
        <source>the data has no collection “%1”</source>
        <translation>uppgifterna har ingen samling ”%1”</translation>
    </message>
    <message>
        <source>take integration, or the id of one of Kolada&apos;s KPI groups</source>
        <translation>välj integration eller id för en av Koladas nyckeltalsgrupper</translation>
    </message>
    <message>
        <source>there is no group “%1”</source>
        <translation>gruppen ”%1” finns inte</translation>
    </message>
    <message>
        <source>there are no figures of %1</source>
        <translation>det finns inga värden för %1</translation>
    </message>
    <message>
        <source>take a year from %1 to %2, or latest</source>
        <translation>välj ett år från %1 till %2, eller latest</translation>
    </message>
    <message>
        <source>--%1 is missing</source>
        <translation>--%1 saknas</translation>
    </message>
    <message>
        <source>codes have four digits, such as 1880 for Örebro or 0000 for the country</source>
        <translation>koder har fyra siffror, som 1880 för Örebro eller 0000 för riket</translation>
    </message>
    <message>
        <source>did you mean %1 (%2)?</source>
        <translation>menade du %1 (%2)?</translation>
    </message>
    <message>
        <source>no area has the code “%1”</source>
        <translation>inget område har koden ”%1”</translation>
    </message>
    <message>
        <source>there is no indicator “%1”</source>
        <translation>nyckeltalet ”%1” finns inte</translation>
    </message>
    <message>
        <source>find ids with: lagesbild-cli search TEXT</source>
        <translation>sök id med: lagesbild-cli search TEXT</translation>
    </message>
    <message>
        <source>%1 is not divided by gender</source>
        <translation>%1 är inte könsuppdelat</translation>
    </message>
    <message>
        <source>leave out --gender</source>
        <translation>utelämna --gender</translation>
    </message>
    <message>
        <source>the data has no figures of %1</source>
        <translation>uppgifterna har inga värden för %1</translation>
    </message>
    <message>
        <source>take another data pack with --data, or another indicator</source>
        <translation>välj ett annat datapaket med --data, eller ett annat nyckeltal</translation>
    </message>
    <message>
        <source>take similar, county, skr2017, skr2023, population, all, a group&apos;s id (G123), saved:NAME or codes with commas</source>
        <translation>välj similar, county, skr2017, skr2023, population, all, en grupps id (G123), saved:NAMN eller koder med komma</translation>
    </message>
</context>
<context>
    <name>lagesbild::QuestionWords</name>
    <message>
        <source>How many were received, and is the number going up or down?</source>
        <translation>Hur många togs emot, och är antalet på väg upp eller ned?</translation>
    </message>
    <message>
        <source>Is the reception large or small beside that of others?</source>
        <translation>Är mottagandet stort eller litet bredvid andra kommuners?</translation>
    </message>
    <message>
        <source>Do most come by assignment, or find a home of their own?</source>
        <translation>Kommer de flesta efter anvisning, eller ordnar de bostad själva?</translation>
    </message>
    <message>
        <source>How old are the asylum seekers and those received?</source>
        <translation>Hur gamla är de asylsökande och de mottagna?</translation>
    </message>
    <message>
        <source>How do those who begin sfi here get on?</source>
        <translation>Hur går det för dem som börjar sfi här?</translation>
    </message>
    <message>
        <source>Do the results of sfi rise or fall over the years?</source>
        <translation>Stiger eller sjunker resultaten i sfi med åren?</translation>
    </message>
    <message>
        <source>Do women and men get on differently?</source>
        <translation>Går det olika för kvinnor och män?</translation>
    </message>
    <message>
        <source>How many leave sfi before they have passed?</source>
        <translation>Hur många lämnar sfi innan de är klara?</translation>
    </message>
    <message>
        <source>Where do those who leave go?</source>
        <translation>Vart tar de som lämnar vägen?</translation>
    </message>
    <message>
        <source>Who gets further, so that we can learn from them?</source>
        <translation>Vilka kommer längre, så att vi kan lära av dem?</translation>
    </message>
    <message>
        <source>How many are in work or study after the establishment programme?</source>
        <translation>Hur många är i arbete eller studier efter etableringsuppdraget?</translation>
    </message>
    <message>
        <source>Is our result different from that of others?</source>
        <translation>Är vårt resultat ett annat än andras?</translation>
    </message>
    <message>
        <source>Does any municipality like ours get further?</source>
        <translation>Kommer någon liknande kommun längre?</translation>
    </message>
    <message>
        <source>What education do those enrolled bring with them?</source>
        <translation>Vilken utbildning har de inskrivna med sig?</translation>
    </message>
    <message>
        <source>How many of those who came as refugees or their families have work?</source>
        <translation>Hur många av dem som kom som flyktingar eller anhöriga har arbete?</translation>
    </message>
    <message>
        <source>Which way is it going?</source>
        <translation>Åt vilket håll går det?</translation>
    </message>
    <message>
        <source>Do we reach what could be expected of a municipality in our circumstances?</source>
        <translation>Når vi vad som kan förväntas av en kommun med våra förutsättningar?</translation>
    </message>
    <message>
        <source>Which similar municipalities are further above what was expected?</source>
        <translation>Vilka liknande kommuner ligger längre över det förväntade?</translation>
    </message>
    <message>
        <source>What do they do that we could do too?</source>
        <translation>Vad gör de som vi också kan göra?</translation>
    </message>
    <message>
        <source>Are the young adults who neither work nor study getting more or fewer?</source>
        <translation>Blir de unga vuxna som varken arbetar eller studerar en större eller mindre andel?</translation>
    </message>
    <message>
        <source>How old are the inhabitants, how many does each of working age support, and is that changing?</source>
        <translation>Hur gamla är invånarna, hur många försörjer de som är i arbetsför ålder, och är det på väg att ändras?</translation>
    </message>
    <message>
        <source>Where will the municipality have to recruit most as its staff retire?</source>
        <translation>Var behöver kommunen anställa mest när personalen går i pension?</translation>
    </message>
    <message>
        <source>Are people born abroad as many among staff and elected as among the inhabitants?</source>
        <translation>Är utrikes födda lika stor del av anställda och förtroendevalda som av invånarna?</translation>
    </message>
    <message>
        <source>What was it like before?</source>
        <translation>Hur såg det ut tidigare?</translation>
    </message>
    <message>
        <source>Is the value going up or down?</source>
        <translation>Är värdet på väg upp eller ned?</translation>
    </message>
    <message>
        <source>Where do we stand beside others?</source>
        <translation>Var står vi bredvid andra?</translation>
    </message>
    <message>
        <source>What are our circumstances?</source>
        <translation>Vilka är våra förutsättningar?</translation>
    </message>
    <message>
        <source>Does anyone in the same circumstances do better?</source>
        <translation>Når någon med samma förutsättningar längre?</translation>
    </message>
    <message>
        <source>What does the reception mean for how much we need to build, and where?</source>
        <translation>Vad betyder mottagandet för hur mycket vi behöver bygga, och var?</translation>
    </message>
    <message>
        <source>In which parts of the municipality do the newly arrived live, and is housing being divided?</source>
        <translation>I vilka delar av kommunen bor de nyanlända, och håller boendet på att bli uppdelat?</translation>
    </message>
    <message>
        <source>Do all the newly arrived know what support there is, however they came?</source>
        <translation>Vet alla nyanlända vilket stöd som finns, hur de än har kommit hit?</translation>
    </message>
    <message>
        <source>Does the reception answer to what the ages of our population call for?</source>
        <translation>Svarar mottagandet mot vad befolkningens åldrar kräver?</translation>
    </message>
    <message>
        <source>What is sfi here good at, and where does it fall short?</source>
        <translation>Vad är sfi här bra på, och var brister det?</translation>
    </message>
    <message>
        <source>Who are those that stay in sfi for two years without getting on?</source>
        <translation>Vilka är de som går kvar i sfi i två år utan att komma vidare?</translation>
    </message>
    <message>
        <source>What would let women on parental leave take part in sfi?</source>
        <translation>Vad skulle göra det möjligt för föräldralediga kvinnor att läsa sfi?</translation>
    </message>
    <message>
        <source>Can sfi be read together with other adult education?</source>
        <translation>Går det att läsa sfi ihop med annan vuxenutbildning?</translation>
    </message>
    <message>
        <source>Would we gain from running sfi with our neighbours?</source>
        <translation>Skulle vi vinna på att ordna sfi ihop med grannkommuner?</translation>
    </message>
    <message>
        <source>Does what we do fit with what the employment service does, and where do we meet?</source>
        <translation>Passar det vi gör ihop med det Arbetsförmedlingen gör, och var träffas vi?</translation>
    </message>
    <message>
        <source>Which measures are lacking, and do we agree on what is needed?</source>
        <translation>Vilka insatser fattas, och är vi överens om vad som behövs?</translation>
    </message>
    <message>
        <source>Does the employment service know what adult education can offer, and do they work together?</source>
        <translation>Vet Arbetsförmedlingen vad vuxenutbildningen kan erbjuda, och arbetar de tillsammans?</translation>
    </message>
    <message>
        <source>What works best in our integration, and what worst?</source>
        <translation>Vad fungerar bäst i vårt integrationsarbete, och vad fungerar sämst?</translation>
    </message>
    <message>
        <source>If we are above or below what was expected: what may explain it, and what comes next?</source>
        <translation>Om vi ligger över eller under det förväntade: vad kan förklara det, och vad är nästa steg?</translation>
    </message>
    <message>
        <source>Do we have a common plan for integration?</source>
        <translation>Har vi en gemensam plan för integrationen?</translation>
    </message>
    <message>
        <source>How do we work with companies, associations and authorities, and what can be better?</source>
        <translation>Hur arbetar vi med företag, föreningar och myndigheter, och vad kan bli bättre?</translation>
    </message>
    <message>
        <source>Where do we think the dependency ratio is going?</source>
        <translation>Vart tror vi att försörjningskvoten är på väg?</translation>
    </message>
    <message>
        <source>How will we replace those who retire, and do we count on the newly arrived?</source>
        <translation>Hur ersätter vi dem som går i pension, och räknar vi med de nyanlända?</translation>
    </message>
    <message>
        <source>Are there homes enough, or do overcrowding and lack of homes stand in the way?</source>
        <translation>Räcker bostäderna, eller står trångboddhet och bostadsbrist i vägen?</translation>
    </message>
    <message>
        <source>Where may the differences come from, and are they a problem here?</source>
        <translation>Vad kan skillnaderna komma sig av, och är de ett problem här?</translation>
    </message>
    <message>
        <source>What do we already do for a staff of many backgrounds?</source>
        <translation>Vad gör vi redan för att få en personal med många bakgrunder?</translation>
    </message>
    <message>
        <source>What more do we want to find out?</source>
        <translation>Vad vill vi ta reda på mer om?</translation>
    </message>
    <message>
        <source>Reception</source>
        <comment>short, on a button</comment>
        <translation>Mottagande</translation>
    </message>
    <message>
        <source>Sfi</source>
        <comment>short, on a button</comment>
        <translation>Sfi</translation>
    </message>
    <message>
        <source>Establishment</source>
        <comment>short, on a button</comment>
        <translation>Etablering</translation>
    </message>
    <message>
        <source>Work and study</source>
        <comment>short, on a button</comment>
        <translation>Arbete och studier</translation>
    </message>
    <message>
        <source>Demography</source>
        <comment>short, on a button</comment>
        <translation>Demografi</translation>
    </message>
    <message>
        <source>Representation</source>
        <comment>short, on a button</comment>
        <translation>Representation</translation>
    </message>
    <message>
        <source>Any indicator</source>
        <comment>short, on a button</comment>
        <translation>Valfritt nyckeltal</translation>
    </message>
    <message>
        <source>Reception of asylum seekers and refugees</source>
        <translation>Asyl- och flyktingmottagande</translation>
    </message>
    <message>
        <source>Swedish for immigrants (sfi)</source>
        <translation>Utbildning i svenska för invandrare (sfi)</translation>
    </message>
    <message>
        <source>The establishment programme for the newly arrived</source>
        <translation>Etableringsuppdraget för nyanlända</translation>
    </message>
    <message>
        <source>Refugees in work and study</source>
        <translation>Flyktingars etablering i arbete och studier</translation>
    </message>
    <message>
        <source>Demography and housing</source>
        <translation>Demografi och bostäder</translation>
    </message>
    <message>
        <source>Representation of people born abroad</source>
        <translation>Representation av utrikes födda</translation>
    </message>
    <message>
        <source>Four questions on any indicator</source>
        <translation>Fyra frågor om valfritt nyckeltal</translation>
    </message>
    <message>
        <source>Several authorities in one place</source>
        <translation>Flera myndigheter på samma ställe</translation>
    </message>
    <message>
        <source>Where newly arrived people can meet several authorities in the same office, errands that took three to four weeks have been done in four hours. It was first tried in 2015 in Alingsås, Borlänge, Ljusdal and Norrköping, and in January 2017 27 municipalities took part. The evaluation put the gain at 27,000 kronor for an average case.</source>
        <translation>Där nyanlända kan träffa flera myndigheter på samma servicekontor, Mötesplatser, har ärenden som tog tre till fyra veckor klarats av på fyra timmar. Det prövades först 2015 i Alingsås, Borlänge, Ljusdal och Norrköping, och i januari 2017 var 27 kommuner med. Utvärderingen räknade med en vinst på 27 000 kronor för ett genomsnittligt ärende.</translation>
    </message>
    <message>
        <source>Vocational sfi in Gävleborg</source>
        <translation>Yrkes-sfi i Gävleborg</translation>
    </message>
    <message>
        <source>In Gävleborg the municipalities and the employment service run vocational courses where a teacher of Swedish takes part beside the vocational teacher all the way. From 2010 until the guide was written there had been 35 courses with 650 pupils, and at least half of them went straight to a job.</source>
        <translation>I Gävleborg driver kommunerna och Arbetsförmedlingen yrkesutbildningar där en lärare i svenska är med bredvid yrkesläraren hela vägen. Från 2010 tills guiden skrevs hade det blivit 35 utbildningar med 650 elever, och minst hälften av dem gick direkt till ett jobb.</translation>
    </message>
    <message>
        <source>Sfi and the employment service in Gislaved</source>
        <translation>Sfi och Arbetsförmedlingen i Gislaved</translation>
    </message>
    <message>
        <source>In Gislaved sfi and the employment service meet at fixed times: officers every month, sfi and managers at least three times a year, which has helped when managers changed. A local agreement says who does what, and one person at sfi has the task of keeping it all together.</source>
        <translation>I Gislaved träffas sfi och Arbetsförmedlingen på bestämda tider: handläggarna varje månad, sfi och cheferna minst tre gånger om året, vilket har hjälpt när chefer bytts ut. En lokal överenskommelse säger vem som gör vad, och en person på sfi har i uppdrag att hålla ihop samarbetet.</translation>
    </message>
    <message>
        <source>Work through procurement in Vivalla, Örebro</source>
        <translation>Arbete genom upphandling i Vivalla, Örebro</translation>
    </message>
    <message>
        <source>When Vivalla was to be renewed, Örebro&apos;s housing company asked the builders to offer residents trainee places of three to six months. Over four years 50 to 80 unemployed residents were to get one; when the guide was written about 40 per cent of those who had taken part were in work.</source>
        <translation>När Vivalla skulle förnyas krävde det kommunala bostadsbolaget i Örebro att byggföretaget erbjöd boende praktik i tre till sex månader. Under fyra år skulle 50 till 80 arbetslösa i området få en plats; när guiden skrevs var ungefär 40 procent av deltagarna i arbete.</translation>
    </message>
    <message>
        <source>Jobs for integration in Askersund</source>
        <translation>Jobb för integration i Askersund</translation>
    </message>
    <message>
        <source>Askersund offers newly arrived people at the end of the establishment period eight weeks of practice and then a job beside the ordinary staff, in preschools and care of the elderly among other places. Clear information to workplace, union and participant, and trained supervisors, are named as what made it work.</source>
        <translation>Askersund erbjuder nyanlända i slutet av etableringstiden åtta veckors praktik och sedan en anställning utöver den ordinarie personalen, bland annat i förskola och äldreomsorg. Tydlig information till arbetsplats, fack och deltagare samt utbildade handledare nämns som skäl till att det fungerat.</translation>
    </message>
    <message>
        <source>Staff that mirror the inhabitants of Botkyrka</source>
        <translation>Personal som speglar invånarna i Botkyrka</translation>
    </message>
    <message>
        <source>Botkyrka follows up gender, age and background of its staff by department and level. When the guide was written about half of the inhabitants and half of the staff had a foreign background, but only 18 per cent of the managers, so the internal recruitment of managers was to be widened.</source>
        <translation>Botkyrka följer upp kön, ålder och bakgrund hos personalen per förvaltning och nivå. När guiden skrevs hade ungefär hälften av invånarna och hälften av personalen utländsk bakgrund, men bara 18 procent av cheferna, så den interna rekryteringen till chefsjobb skulle breddas.</translation>
    </message>
    <message>
        <source>Source: SKL 2017, Nyckeltal med integration i fokus.</source>
        <translation>Källa: SKL 2017, Nyckeltal med integration i fokus.</translation>
    </message>
</context>
<context>
    <name>lagesbild::QuestionsCommand</name>
    <message>
        <source>Comparisons, shares and trends</source>
        <comment>computed by us; starts a sentence</comment>
        <translation>Jämförelser, andelar och trender</translation>
    </message>
</context>
<context>
    <name>lagesbild::QuestionsPage</name>
    <message>
        <source>Questions and answers as a table</source>
        <translation>Frågor och svar som tabell</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Questions: %1</source>
        <comment>title of a page</comment>
        <translation>Frågor: %1</translation>
    </message>
</context>
<context>
    <name>lagesbild::QuestionsRoom</name>
    <message>
        <source>What the figures answer</source>
        <translation>Det siffrorna svarar</translation>
    </message>
    <message>
        <source>The indicator</source>
        <translation>Nyckeltalet</translation>
    </message>
    <message>
        <source>Think further</source>
        <translation>Tänk vidare</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Följ upp</translation>
    </message>
    <message>
        <source>Goes to this part of the page</source>
        <translation>Går till den delen av sidan</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Så läser du</translation>
    </message>
    <message>
        <source>The answers are made from the figures, for women and men together.
A number is said to rise or fall only when a test of the last six values shows it.
Shares of fewer than 10 persons are neither compared nor said to change.
Similar municipalities are the seven nearest by Kolada&apos;s method, whatever you compare with otherwise.</source>
        <translation>Svaren bygger på siffrorna för kvinnor och män tillsammans.
Att något ökar eller minskar sägs bara när ett test av de sex senaste värdena visar det.
Andelar av färre än 10 personer jämförs inte, och inget sägs om deras trend.
Liknande kommuner är de sju närmaste enligt Koladas metod, vilka du än jämför med i övrigt.</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Dina anteckningar</translation>
    </message>
    <message>
        <source>Copy notes and actions</source>
        <translation>Kopiera anteckningar och åtgärder</translation>
    </message>
    <message>
        <source>Save notes and actions …</source>
        <translation>Spara anteckningar och åtgärder …</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>the latest year of each indicator</source>
        <translation>varje nyckeltals senaste år</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>What the figures answer and where to see it, what they leave to be thought about, and what is to be done.</source>
        <translation>Vad siffrorna svarar och var det syns, vad de lämnar att tänka vidare på och vad som ska göras.</translation>
    </message>
    <message>
        <source>This indicator is in none of the guide&apos;s areas: four questions can be put to it all the same.</source>
        <translation>Nyckeltalet hör inte till något av guidens områden, men fyra frågor går att ställa om vilket som helst.</translation>
    </message>
    <message>
        <source>Four questions on: %1</source>
        <translation>Fyra frågor om: %1</translation>
    </message>
    <message>
        <source>Another indicator: Ctrl+K</source>
        <translation>Ett annat nyckeltal: Ctrl+K</translation>
    </message>
    <message>
        <source>Nothing is noted for this municipality yet.</source>
        <translation>Inget är antecknat för kommunen än.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) and action(s) for this municipality.</source>
        <translation>
            <numerusform>%n anteckning eller åtgärd för kommunen.</numerusform>
            <numerusform>%n anteckningar och åtgärder för kommunen.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are saved on this computer as you write.</source>
        <translation>De sparas på den här datorn medan du skriver.</translation>
    </message>
    <message>
        <source>The notes can&apos;t be saved.</source>
        <translation>Anteckningarna kan inte sparas.</translation>
    </message>
    <message>
        <source>Notes %1.html</source>
        <comment>a file name</comment>
        <translation>Anteckningar %1.html</translation>
    </message>
    <message>
        <source>Comparisons, shares and trends</source>
        <comment>computed by us</comment>
        <translation>Jämförelser, andelar och trender</translation>
    </message>
    <message>
        <source>Save the notes</source>
        <translation>Spara anteckningarna</translation>
    </message>
    <message>
        <source>Web page (*.html);;Text (*.txt)</source>
        <translation>Webbsida (*.html);;Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>lagesbild::Rail</name>
    <message>
        <source>Rooms</source>
        <translation>Vyer</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Sparade vyer</translation>
    </message>
</context>
<context>
    <name>lagesbild::RankExport</name>
    <message>
        <source>Places as a table</source>
        <translation>Placeringarna som tabell</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>%1, place</source>
        <comment>municipality</comment>
        <translation>%1, plats</translation>
    </message>
    <message>
        <source>Ranked</source>
        <comment>how many</comment>
        <translation>Rangordnade</translation>
    </message>
    <message>
        <source>%1, value</source>
        <comment>municipality</comment>
        <translation>%1, värde</translation>
    </message>
    <message>
        <source>Lines of places, the first on top. %1</source>
        <translation>Linjer över placeringar, den första överst. %1</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>computed by us; starts a sentence</comment>
        <translation>Placeringar</translation>
    </message>
    <message>
        <source>%1 · Place within the group: %2 · %3–%4 · %5</source>
        <comment>municipality, group, first year, last year, gender</comment>
        <translation>%1 · Plats inom gruppen: %2 · %3–%4 · %5</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Så läser du</translation>
    </message>
    <message>
        <source>%1, places over the years</source>
        <comment>title of a page</comment>
        <translation>%1, placering över åren</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
</context>
<context>
    <name>lagesbild::RankPage</name>
    <message>
        <source>Places as a table</source>
        <translation>Placeringarna som tabell</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Utveckling</translation>
    </message>
    <message>
        <source>In no year do two of these municipalities have a figure that can be ranked. Choose another comparison group.</source>
        <translation>Inget år har två av de här kommunerna värden som går att rangordna. Välj en annan jämförelsegrupp.</translation>
    </message>
</context>
<context>
    <name>lagesbild::RankTable</name>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>%1, place</source>
        <comment>municipality</comment>
        <translation>%1, plats</translation>
    </message>
    <message>
        <source>%1, value</source>
        <comment>municipality</comment>
        <translation>%1, värde</translation>
    </message>
</context>
<context>
    <name>lagesbild::RankText</name>
    <message>
        <source>place %1 of %2</source>
        <translation>plats %1 av %2</translation>
    </message>
    <message>
        <source>shared place %1 of %2</source>
        <translation>delad plats %1 av %2</translation>
    </message>
    <message>
        <source>too few ranked</source>
        <translation>för få rangordnade</translation>
    </message>
    <message>
        <source>In %1 it has no place: %2.</source>
        <comment>year, why</comment>
        <translation>År %1 har kommunen ingen plats: %2.</translation>
    </message>
    <message>
        <source>%1 was at %2 in %3.</source>
        <comment>municipality, place, year</comment>
        <translation>%1 låg på %2 år %3.</translation>
    </message>
    <message>
        <source>%1 was at %2 in %3, at %4 in %5.</source>
        <comment>municipality, place, year, place, year</comment>
        <translation>%1 låg på %2 år %3, på %4 år %5.</translation>
    </message>
    <message>
        <source>Place 1 is the best: the highest value.</source>
        <translation>Plats 1 är bäst: det högsta värdet.</translation>
    </message>
    <message>
        <source>Place 1 is the best: the lowest value.</source>
        <translation>Plats 1 är bäst: det lägsta värdet.</translation>
    </message>
    <message>
        <source>Place 1 is the value nearest to 1.</source>
        <translation>Plats 1 är värdet närmast 1.</translation>
    </message>
    <message>
        <source>Place 1 is the highest value; neither high nor low is better.</source>
        <translation>Plats 1 är det högsta värdet; varken högt eller lågt är bättre.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>municipality, place</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>municipality and place, year</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 in %2: %3, %4</source>
        <comment>municipality, year, place, value</comment>
        <translation>%1 %2: %3, %4</translation>
    </message>
    <message>
        <source>shared %1 of %2</source>
        <comment>place of how many</comment>
        <translation>delad %1 av %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of how many</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1 has no place: only municipalities are ranked.</source>
        <translation>%1 har ingen plats: bara kommuner rangordnas.</translation>
    </message>
    <message>
        <source>%1 has no place in any year up to %2.</source>
        <translation>%1 har ingen plats något år till och med %2.</translation>
    </message>
    <message>
        <source>%1 has no place in any year.</source>
        <translation>%1 har ingen plats något år.</translation>
    </message>
    <message>
        <source>Place 1 is the highest value.</source>
        <translation>Plats 1 är det högsta värdet.</translation>
    </message>
    <message>
        <source>The places are among all municipalities.</source>
        <translation>Platserna är bland alla kommuner.</translation>
    </message>
    <message>
        <source>The places are among the group and the chosen municipality, no others.</source>
        <translation>Platserna är inom gruppen och vald kommun, inga andra.</translation>
    </message>
    <message>
        <source>The places are among the municipalities of the group.</source>
        <translation>Platserna är bland gruppens kommuner.</translation>
    </message>
    <message>
        <source>Each year is ranked by itself, and how many are ranked may differ. A step in place says nothing of how far apart the values are, nor whether it is more than chance.</source>
        <translation>Varje år rangordnas för sig, och hur många som rangordnas kan variera. Ett steg i placering säger inget om hur långt det är mellan värdena, eller om det är mer än slump.</translation>
    </message>
    <message>
        <source>Equal values share a place.</source>
        <translation>Lika värden delar plats.</translation>
    </message>
    <message>
        <source>Where a line breaks off the municipality is not ranked that year: the figure is missing, rests on fewer than 10 persons or is a suspected placeholder, or too few have one.</source>
        <translation>Där en linje bryts är kommunen inte rangordnad det året: värdet saknas, bygger på färre än 10 personer eller är en misstänkt platshållare, eller så har för få ett värde.</translation>
    </message>
    <message>
        <source>The stronger grey lines are the similar municipalities.</source>
        <translation>De tydligare grå linjerna är liknande kommuner.</translation>
    </message>
    <message>
        <source>The group is the same in all years.</source>
        <translation>Gruppen är densamma alla år.</translation>
    </message>
</context>
<context>
    <name>lagesbild::RankView</name>
    <message>
        <source>Places over the years, as lines</source>
        <translation>Placering över åren, som linjer</translation>
    </message>
</context>
<context>
    <name>lagesbild::RankedExport</name>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>The country</source>
        <translation>Riket</translation>
    </message>
    <message>
        <source>Unweighted mean</source>
        <translation>Ovägt medel</translation>
    </message>
    <message>
        <source>Bar chart of all municipalities from the lowest value to the highest. %1 %2</source>
        <translation>Stapeldiagram över alla kommuner från lägsta till högsta värde. %1 %2</translation>
    </message>
</context>
<context>
    <name>lagesbild::RankedText</name>
    <message>
        <source>%1: %2, place %3 of %4</source>
        <translation>%1: %2, plats %3 av %4</translation>
    </message>
    <message>
        <source>lowest %1</source>
        <translation>lägst %1</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>högst %1</translation>
    </message>
    <message>
        <source>%1, place %2 of %3</source>
        <translation>%1, plats %2 av %3</translation>
    </message>
    <message>
        <source>The country %1</source>
        <comment>label of a line, with its value</comment>
        <translation>Riket %1</translation>
    </message>
    <message>
        <source>Unweighted mean %1</source>
        <comment>label of a line, with its value</comment>
        <translation>Ovägt medel %1</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>Alla kommuner</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies</source>
        <translation>
            <numerusform>%n kommun</numerusform>
            <numerusform>%n kommuner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with fewer than 10 persons left out</source>
        <translation>
            <numerusform>%n med färre än 10 personer utelämnad</numerusform>
            <numerusform>%n med färre än 10 personer utelämnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspected placeholder(s) left out</source>
        <translation>
            <numerusform>%n misstänkt platshållare utelämnad</numerusform>
            <numerusform>%n misstänkta platshållare utelämnade</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (roughly between %2 and %3)</source>
        <comment>place; places</comment>
        <translation>%1 (ungefär mellan %2 och %3)</translation>
    </message>
</context>
<context>
    <name>lagesbild::RankedView</name>
    <message>
        <source>All municipalities, ranked</source>
        <translation>Alla kommuner i rangordning</translation>
    </message>
</context>
<context>
    <name>lagesbild::RatiosCommand</name>
    <message>
        <source>Computed values and differences</source>
        <comment>computed by us; starts a sentence</comment>
        <translation>Beräknade värden och skillnader</translation>
    </message>
    <message>
        <source>Computed and published agree.</source>
        <translation>Beräknat och publicerat stämmer överens.</translation>
    </message>
    <message>
        <source>Greatest difference: %1</source>
        <translation>Största skillnaden: %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Beräknat</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicerat</translation>
    </message>
    <message>
        <source>--kind is balance or dependency, not “%1”</source>
        <translation>--kind är balance eller dependency, inte ”%1”</translation>
    </message>
    <message>
        <source>%1 has no figures of %2</source>
        <translation>%1 har inga värden för %2</translation>
    </message>
    <message>
        <source>take another year, or latest</source>
        <translation>välj ett annat år, eller latest</translation>
    </message>
    <message>
        <source>balance or dependency.</source>
        <translation>balance (balanstal) eller dependency (försörjningskvot).</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>SORT</translation>
    </message>
</context>
<context>
    <name>lagesbild::RefusalWords</name>
    <message>
        <source>no municipality</source>
        <translation>ingen kommun</translation>
    </message>
    <message>
        <source>no known municipality or region</source>
        <translation>ingen känd kommun eller region</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>inget år</translation>
    </message>
    <message>
        <source>not a year from 1900 to 2100</source>
        <translation>inget år från 1900 till 2100</translation>
    </message>
    <message>
        <source>a month, quarter or part of a year</source>
        <translation>en månad, ett kvartal eller en del av ett år</translation>
    </message>
    <message>
        <source>neither women, men nor total</source>
        <translation>varken kvinnor, män eller totalt</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>inget tal</translation>
    </message>
    <message>
        <source>no indicator</source>
        <translation>inget nyckeltal</translation>
    </message>
    <message>
        <source>the same figure again: the first is kept</source>
        <translation>samma uppgift en gång till: den första behålls</translation>
    </message>
    <message>
        <source>a value that the file does not list</source>
        <translation>ett värde som filen inte räknar upp</translation>
    </message>
    <message>
        <source>more than can be taken</source>
        <translation>mer än vad som kan tas med</translation>
    </message>
    <message>
        <source>a number with words behind it: leave only the number</source>
        <translation>ett tal med ord efter: låt bara talet stå kvar</translation>
    </message>
    <message>
        <source>several different figures for the same place and year</source>
        <translation>flera olika uppgifter för samma plats och år</translation>
    </message>
    <message>
        <source>shares can&apos;t be added up</source>
        <translation>andelar kan inte summeras</translation>
    </message>
    <message>
        <source>a row has no number to weigh by</source>
        <translation>en rad saknar tal att vikta med</translation>
    </message>
    <message>
        <source>a year that lacks months or quarters</source>
        <translation>ett år där månader eller kvartal saknas</translation>
    </message>
</context>
<context>
    <name>lagesbild::RefusedModel</name>
    <message>
        <source>Row %1</source>
        <translation>Rad %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Why it can&apos;t be taken</source>
        <translation>Varför den inte kan tas</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Vad som står där</translation>
    </message>
</context>
<context>
    <name>lagesbild::Report</name>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Municipalities with a figure the same year in order; those with fewer than ten persons behind the share, and suspected placeholders, are left out.</source>
        <translation>Kommuner med värde samma år i ordning; de med färre än 10 personer bakom andelen, och misstänkta platshållare, är utelämnade.</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Osäkerhet</translation>
    </message>
    <message>
        <source>95 per cent interval after Wilson for shares whose number of persons is known: how far chance may have moved the share either way.</source>
        <translation>95-procentigt intervall enligt Wilson för andelar där antalet personer är känt: så långt kan slumpen ha flyttat andelen åt endera hållet.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>The test of Mann and Kendall on the last six figures. About one in twenty trends would be found by chance alone.</source>
        <translation>Mann–Kendalls test på de sex senaste värdena. Ungefär en av tjugo trender skulle hittas av en slump.</translation>
    </message>
    <message>
        <source>Unweighted mean</source>
        <translation>Ovägt medel</translation>
    </message>
    <message>
        <source>Every municipality counts alike, whatever its size.</source>
        <translation>Varje kommun räknas lika, oavsett storlek.</translation>
    </message>
    <message>
        <source>Similar municipalities</source>
        <translation>Liknande kommuner</translation>
    </message>
    <message>
        <source>Kolada&apos;s own method, recovered: population, reception of asylum seekers and refugees, and the share born outside the EU and EFTA.</source>
        <translation>Koladas egen metod, återskapad: folkmängd, mottagande av asylsökande och flyktingar samt andel födda utanför EU och Efta.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a report: municipality, collection</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation>Förväntat värde</translation>
    </message>
    <message>
        <source>What is usual among municipalities in such circumstances, by linear regression: an association, not an effect.</source>
        <translation>Det som är vanligt bland kommuner med sådana förutsättningar, enligt linjär regression: ett samband, inte en effekt.</translation>
    </message>
    <message>
        <source>Balance and dependency</source>
        <translation>Balanstal och försörjningskvot</translation>
    </message>
    <message>
        <source>Balance: the share born abroad among the municipality&apos;s employees by that among its inhabitants, both 18 to 64 years. Dependency: those aged 0 to 19 and 65 or more by those aged 20 to 64.</source>
        <translation>Balanstal: andelen utrikes födda bland kommunens anställda delad med andelen bland invånarna, båda 18–64 år. Försörjningskvot: de som är 0–19 år och 65 år eller äldre delade med dem som är 20–64 år.</translation>
    </message>
    <message>
        <source>%1: report</source>
        <comment>title of a report: municipality</comment>
        <translation>%1: rapport</translation>
    </message>
    <message>
        <source>Can&apos;t be drawn: the data at hand has no figures of %1. What is needed is Kolada&apos;s collection on integration: it is fetched under Data, or with lagesbild-cli update.</source>
        <comment>an indicator</comment>
        <translation>Går inte att rita: uppgifterna som finns här saknar värden för %1. Det som behövs är Koladas samling om integration: den hämtas under «Data» eller med lagesbild-cli update.</translation>
    </message>
    <message>
        <source>%1: the guide&apos;s diagrams and maps</source>
        <comment>title of a report: municipality</comment>
        <translation>%1: guidens diagram och kartor</translation>
    </message>
</context>
<context>
    <name>lagesbild::ReportCommand</name>
    <message>
        <source>several reports need {code} or {name} in the name of --out FILE</source>
        <translation>flera rapporter behöver {code} eller {name} i namnet på --out FIL</translation>
    </message>
    <message>
        <source>report needs --out FILE that ends in .pdf, .pptx or .html</source>
        <translation>report behöver --out FIL som slutar på .pdf, .pptx eller .html</translation>
    </message>
    <message>
        <source>--extent is standard, detailed or guide</source>
        <translation>--extent är standard, detailed eller guide</translation>
    </message>
    <message>
        <source>A report for each of several, codes with commas, or all; FILE holds {code} or {name}.</source>
        <translation>En rapport för var och en av flera, koder med komma emellan, eller all (alla); FIL innehåller {code} eller {name}.</translation>
    </message>
    <message>
        <source>CODES</source>
        <translation>KODER</translation>
    </message>
    <message>
        <source>A view to show, as the window writes it; once for each, in their order. Without: those of --extent.</source>
        <translation>En vy att visa, som fönstret skriver den; en gång för varje, i deras ordning. Utan: de som --extent säger.</translation>
    </message>
    <message>
        <source>LINK</source>
        <translation>LÄNK</translation>
    </message>
    <message>
        <source>standard: what a politician asks for, about forty views; detailed: every indicator, compared and over time; guide: the guide&apos;s diagrams 1-9 and maps 1-3, each with what it shows, its year, and what can&apos;t be drawn and why (standard).</source>
        <translation>standard: det en politiker frågar efter, ungefär fyrtio vyer; detailed: varje nyckeltal, jämfört och över tid; guide: guidens diagram 1–9 och kartor 1–3, vart och ett med vad det visar, sitt år, och vad som inte kan ritas och varför (standard).</translation>
    </message>
    <message>
        <source>EXTENT</source>
        <translation>OMFATTNING</translation>
    </message>
</context>
<context>
    <name>lagesbild::ReportDialog</name>
    <message>
        <source>Make the report …</source>
        <translation>Skapa rapporten …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Views in the report</source>
        <translation>Vyer i rapporten</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Slag av fil</translation>
    </message>
    <message>
        <source>How much of the report is made</source>
        <translation>Så mycket av rapporten är klart</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, att skriva ut</translation>
    </message>
    <message>
        <source>PowerPoint, to show and edit</source>
        <translation>PowerPoint, att visa och ändra</translation>
    </message>
    <message>
        <source>PowerPoint from your template</source>
        <translation>PowerPoint med din mall</translation>
    </message>
    <message>
        <source>Web page, to publish: accessible to all</source>
        <translation>Webbsida, att publicera: tillgänglig för alla</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Välj alla</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Välj ingen</translation>
    </message>
    <message>
        <source>Each view becomes a page with its finding, source and figures; contents, definitions and methods are added.</source>
        <translation>Varje vy blir en sida med slutsats, källa och uppgifter; innehåll, definitioner och metoder läggs till.</translation>
    </message>
    <message>
        <source>As shown now: %1</source>
        <translation>Som nu: %1</translation>
    </message>
    <message>
        <source>Saved view: %1</source>
        <translation>Sparad vy: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Rapporten skapas.</translation>
    </message>
    <message>
        <source>The data was replaced meanwhile: make the report anew.</source>
        <translation>Uppgifterna byttes under tiden: gör om rapporten.</translation>
    </message>
    <message>
        <source>The file is being written.</source>
        <translation>Filen skrivs.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Sparat: %1</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Stoppat. Ingen fil skrevs.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Omfattning</translation>
    </message>
    <message>
        <source>Standard: what is asked for most</source>
        <translation>Standard: det som oftast efterfrågas</translation>
    </message>
    <message>
        <source>Detailed: every indicator, compared and over time</source>
        <translation>Utförlig: varje nyckeltal, jämfört och över tid</translation>
    </message>
    <message>
        <source>The guide: its diagrams and maps, each with what it shows</source>
        <translation>Guiden: dess diagram och kartor, var och en med vad den visar</translation>
    </message>
    <message>
        <source>Save as template …</source>
        <translation>Spara som mall …</translation>
    </message>
    <message>
        <source>Remove the template</source>
        <translation>Ta bort mallen</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Mall: %1</translation>
    </message>
    <message>
        <source>Saved as the template %1.</source>
        <translation>Sparad som mallen %1.</translation>
    </message>
</context>
<context>
    <name>lagesbild::RoleWords</name>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Divides the indicator</source>
        <translation>Uppdelning</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Värde %1</translation>
    </message>
    <message>
        <source>Value, %1</source>
        <translation>Värde, %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Används inte</translation>
    </message>
    <message>
        <source>Click to say what the column is.</source>
        <translation>Klicka för att ange vad kolumnen är.</translation>
    </message>
</context>
<context>
    <name>lagesbild::RoomNames</name>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Utveckling</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Jämförelse</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Similar municipalities</source>
        <translation>Liknande kommuner</translation>
    </message>
    <message>
        <source>Balance</source>
        <comment>the ratio</comment>
        <translation>Balanstal</translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation>Förväntat värde</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Free search</source>
        <translation>Fri sökning</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>Egna uppgifter</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
</context>
<context>
    <name>lagesbild::RoomSheet</name>
    <message>
        <source>Hide panel</source>
        <translation>Dölj panel</translation>
    </message>
    <message>
        <source>Show panel</source>
        <translation>Visa panel</translation>
    </message>
</context>
<context>
    <name>lagesbild::SavedViewsDialog</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Sparade vyer</translation>
    </message>
    <message>
        <source>Ctrl+D saves the view that is shown. A view keeps everything that is chosen: room, municipality, indicators, years and layout.</source>
        <translation>Ctrl+D sparar vyn som visas, med allt som är valt: kommun, nyckeltal, år och upplägg.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Unnamed view</source>
        <translation>Namnlös vy</translation>
    </message>
</context>
<context>
    <name>lagesbild::Saving</name>
    <message>
        <source>Source</source>
        <comment>head of a column</comment>
        <translation>Källa</translation>
    </message>
</context>
<context>
    <name>lagesbild::SavingStrip</name>
    <message>
        <source>Progress of the saving</source>
        <translation>Hur långt sparandet har kommit</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stoppar …</translation>
    </message>
    <message>
        <source>Saving %1: the figures are being fetched.</source>
        <translation>Sparar %1: uppgifterna hämtas.</translation>
    </message>
    <message>
        <source>Saving %1: the file is being put together.</source>
        <translation>Sparar %1: filen sätts ihop.</translation>
    </message>
    <message>
        <source>Saving %1: %2 of %3 rows.</source>
        <translation>Sparar %1: %2 av %3 rader.</translation>
    </message>
</context>
<context>
    <name>lagesbild::ScatterView</name>
    <message>
        <source>Scatter chart</source>
        <translation>Punktdiagram</translation>
    </message>
</context>
<context>
    <name>lagesbild::ScbCommand</name>
    <message>
        <source>%1: the service has no such table or folder</source>
        <translation>%1: tjänsten har ingen sådan tabell eller mapp</translation>
    </message>
    <message>
        <source>look for it with scb search</source>
        <translation>sök efter den med scb search</translation>
    </message>
    <message>
        <source>scb table lists what there is</source>
        <translation>scb table visar vad som finns</translation>
    </message>
    <message>
        <source>scb search needs a TEXT to look for</source>
        <translation>scb search behöver en TEXT att söka efter</translation>
    </message>
    <message>
        <source>no table has “%1”</source>
        <translation>ingen tabell har ”%1”</translation>
    </message>
    <message>
        <source>take fewer or shorter words</source>
        <translation>använd färre eller kortare ord</translation>
    </message>
    <message>
        <source>%1 has no variable %2</source>
        <translation>%1 har ingen variabel %2</translation>
    </message>
    <message>
        <source>scb takes either --table or words</source>
        <translation>scb tar antingen --table eller ord</translation>
    </message>
    <message>
        <source>scb is search TEXT, list [FOLDER], table ID [VARIABLE] or get ID</source>
        <translation>scb är search TEXT, list [MAPP], table ID [VARIABEL] eller get ID</translation>
    </message>
    <message>
        <source>%1 is a folder, not a table</source>
        <translation>%1 är en mapp, inte en tabell</translation>
    </message>
    <message>
        <source>scb list shows what it holds</source>
        <translation>scb list visar vad som finns i den</translation>
    </message>
    <message>
        <source>answers: %1 of %2</source>
        <translation>svar: %1 av %2</translation>
    </message>
    <message>
        <source>%1 asked again</source>
        <translation>ställda på nytt: %1</translation>
    </message>
    <message>
        <source>%1 s until more may be asked</source>
        <translation>%1 s tills fler frågor får ställas</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>VAD</translation>
    </message>
    <message>
        <source>search TEXT, list [FOLDER], table ID [VARIABLE], or get ID (as --table ID).</source>
        <translation>search TEXT, list [MAPP], table ID [VARIABEL] eller get ID (som --table ID).</translation>
    </message>
    <message>
        <source>Table to fetch.</source>
        <translation>Tabell att hämta.</translation>
    </message>
    <message>
        <source>Values to fetch, once for each variable: codes, *, 01*, TOP(5), BOTTOM(5), FROM(2015), TO(2020), RANGE(2015,2020); of one of the variable&apos;s other lists of values as VARIABLE@LIST=VALUES. A variable not named is left out where it may be, else fetched as a whole.</source>
        <translation>Värden att hämta, en gång för varje variabel: koder, *, 01*, TOP(5), BOTTOM(5), FROM(2015), TO(2020), RANGE(2015,2020); ur en annan av variabelns värdelistor som VARIABEL@LISTA=VÄRDEN. En variabel som inte nämns utelämnas där det går, annars hämtas den hel.</translation>
    </message>
    <message>
        <source>VARIABLE=VALUES</source>
        <translation>VARIABEL=VÄRDEN</translation>
    </message>
    <message>
        <source>Address of a service with PxWeb&apos;s API v2 or v1 (default: SCB&apos;s own, v2).</source>
        <translation>Adress till en tjänst med PxWebs API v2 eller v1 (annars SCB:s egen, v2).</translation>
    </message>
    <message>
        <source>BASE</source>
        <translation>ADRESS</translation>
    </message>
    <message>
        <source>Where to begin a search in API v1.</source>
        <translation>Var en sökning i API v1 ska börja.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>MAPP</translation>
    </message>
    <message>
        <source>File to save the table to as well: JSON-stat, or csv.</source>
        <translation>Fil att också spara tabellen i: JSON-stat, eller csv.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>Take the figures into the data pack as own figures.</source>
        <translation>Ta in värdena i datapaketet som egna uppgifter.</translation>
    </message>
</context>
<context>
    <name>lagesbild::ScbTables</name>
    <message>
        <source>The first %1 of %2.</source>
        <translation>De första %1 av %2.</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>First and last</source>
        <translation>Första och sista</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>Får utelämnas</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Källa: %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Uppdaterad</translation>
    </message>
    <message>
        <source>There is more than was looked through: take more words or a folder further down.</source>
        <translation>Allt är inte genomsökt: ange fler ord eller en mapp längre ned.</translation>
    </message>
    <message>
        <source>scb table %1 VARIABLE lists the values of one.</source>
        <translation>scb table %1 VARIABLE visar värdena för en av dem.</translation>
    </message>
    <message>
        <source>Other lists of values, to choose from as VARIABLE@LIST=VALUES:</source>
        <translation>Andra listor med värden att välja ur, som VARIABLE@LIST=VALUES:</translation>
    </message>
</context>
<context>
    <name>lagesbild::SearchChoices</name>
    <message>
        <source>against %1</source>
        <translation>mot %1</translation>
    </message>
    <message>
        <source>Follows the municipality chosen above</source>
        <translation>Följer kommunen som är vald överst</translation>
    </message>
    <message>
        <source>Follows the comparison group chosen above</source>
        <translation>Följer jämförelsegruppen som är vald överst</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies</source>
        <translation>
            <numerusform>%n kommun</numerusform>
            <numerusform>%n kommuner</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Hela landet</translation>
    </message>
    <message>
        <source>%1: difference between two</source>
        <comment>a dimension</comment>
        <translation>%1: skillnad mellan två</translation>
    </message>
    <message>
        <source>%1: ratio of two</source>
        <comment>a dimension</comment>
        <translation>%1: kvot mellan två</translation>
    </message>
    <message>
        <source>%1: change in per cent between two</source>
        <comment>a dimension</comment>
        <translation>%1: förändring i procent mellan två</translation>
    </message>
    <message>
        <source>Choose at least two years, areas, genders or indicators first</source>
        <translation>Välj först minst två år, områden, kön eller nyckeltal</translation>
    </message>
    <message>
        <source>Own group</source>
        <translation>Egen grupp</translation>
    </message>
    <message>
        <source>Index with a base year</source>
        <translation>Index med valt basår</translation>
    </message>
</context>
<context>
    <name>lagesbild::SearchCommand</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>search needs a TEXT to look for</source>
        <translation>search behöver en TEXT att söka efter</translation>
    </message>
    <message>
        <source>no indicator has “%1”</source>
        <translation>inget nyckeltal har ”%1”</translation>
    </message>
    <message>
        <source>take fewer or shorter words</source>
        <translation>använd färre eller kortare ord</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>De första %1 av %2.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Words that the indicator must have, all of them.</source>
        <translation>Ord som nyckeltalet ska innehålla, alla.</translation>
    </message>
</context>
<context>
    <name>lagesbild::SearchPage</name>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Free search as a table</source>
        <translation>Fri sökning som tabell</translation>
    </message>
    <message>
        <source>The table has %1 rows and %2 columns of figures: slides and pictures show the first of them, Excel and csv all.</source>
        <translation>Tabellen har %1 rader och %2 kolumner med uppgifter: bilder visar de första, Excel och csv alla.</translation>
    </message>
    <message>
        <source>A table of %1 cells (at most %2)</source>
        <translation>En tabell med %1 celler (högst %2)</translation>
    </message>
    <message>
        <source>Not all of it is shown</source>
        <translation>Allt visas inte</translation>
    </message>
</context>
<context>
    <name>lagesbild::SearchPanel</name>
    <message>
        <source>Add indicators …</source>
        <translation>Lägg till nyckeltal …</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Områden</translation>
    </message>
    <message>
        <source>Add areas …</source>
        <translation>Lägg till områden …</translation>
    </message>
    <message>
        <source>Similar municipalities</source>
        <translation>Liknande kommuner</translation>
    </message>
    <message>
        <source>Replace the areas with the chosen municipality and the similar ones</source>
        <translation>Ersätt områdena med vald kommun och liknande</translation>
    </message>
    <message>
        <source>Complete the areas with the similar ones</source>
        <translation>Komplettera områdena med liknande</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Which years</source>
        <translation>Vilka år</translation>
    </message>
    <message>
        <source>The last</source>
        <translation>De senaste</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fasta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från och med</translation>
    </message>
    <message>
        <source>First year, or how many</source>
        <translation>Första året, eller hur många</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Sista året</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Calculations</source>
        <translation>Beräkningar</translation>
    </message>
    <message>
        <source>Add a calculation</source>
        <translation>Lägg till beräkning</translation>
    </message>
    <message>
        <source>Of the municipalities together</source>
        <translation>Kommunerna tillsammans</translation>
    </message>
    <message>
        <source>Sum (of counts only)</source>
        <translation>Summa (bara antal)</translation>
    </message>
    <message>
        <source>Unweighted mean</source>
        <translation>Ovägt medel</translation>
    </message>
    <message>
        <source>Mean weighted by the persons behind</source>
        <translation>Vägt medel (efter antal personer)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>Place among all municipalities</source>
        <translation>Plats bland alla kommuner</translation>
    </message>
    <message>
        <source>▲ best quarter, ■ middle, ▼ worst quarter, for indicators where high or low is better. ○ few persons or a suspected placeholder.</source>
        <translation>▲ bästa fjärdedelen, ■ mitten, ▼ sämsta fjärdedelen, för nyckeltal där högt eller lågt är bättre. ○ få personer eller misstänkt platshållare.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Indicators (%1)</source>
        <translation>Nyckeltal (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln året</numerusform>
            <numerusform>%Ln åren</numerusform>
        </translation>
    </message>
    <message>
        <source>Moves on as new years come, up to the year chosen above.</source>
        <translation>Rullar vidare när nya år kommer, till och med året som är valt överst.</translation>
    </message>
    <message>
        <source>New years are added as they come, up to the year chosen above.</source>
        <translation>Nya år läggs till när de kommer, till och med året som är valt överst.</translation>
    </message>
    <message>
        <source>The same years for ever.</source>
        <translation>Alltid samma år.</translation>
    </message>
    <message>
        <source>Municipality, group or region</source>
        <translation>Kommun, grupp eller region</translation>
    </message>
</context>
<context>
    <name>lagesbild::SearchRoom</name>
    <message>
        <source>Free search</source>
        <translation>Fri sökning</translation>
    </message>
    <message>
        <source>Open the marked figure in</source>
        <translation>Öppna markerad uppgift i</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Utveckling</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Jämförelse</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Kopiera tabellen</translation>
    </message>
    <message>
        <source>No areas are chosen. Add areas in the panel.</source>
        <translation>Inga områden är valda. Lägg till områden i panelen.</translation>
    </message>
    <message>
        <source>The chosen indicators have no figures for these years and genders. Choose other years in the panel, or “latest” above.</source>
        <translation>De valda nyckeltalen saknar uppgifter för dessa år och kön. Välj andra år i panelen, eller ”senaste” överst.</translation>
    </message>
    <message>
        <source>Any indicators, areas, years and genders in one table</source>
        <translation>Valfria nyckeltal, områden, år och kön i en tabell</translation>
    </message>
    <message>
        <source>Begin with what you want to know: tick one or more indicators. They are then shown for the chosen municipality, those it is compared with and the country.</source>
        <translation>Börja med vad du vill veta: kryssa för ett eller flera nyckeltal. De visas sedan för vald kommun, jämförelsegruppen och riket.</translation>
    </message>
    <message>
        <source>Copy the marked figures</source>
        <translation>Kopiera markerade uppgifter</translation>
    </message>
    <message>
        <source>Calculations, sums and means</source>
        <translation>Beräkningar, summor och medel</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Sortera efter kolumnen</translation>
    </message>
    <message>
        <source>Figures of the search</source>
        <translation>Sökningens uppgifter</translation>
    </message>
</context>
<context>
    <name>lagesbild::SearchWords</name>
    <message>
        <source>%1 − %2</source>
        <comment>a difference</comment>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>a ratio</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 to %2, change in per cent</source>
        <comment>from, to</comment>
        <translation>Förändring %1–%2, procent</translation>
    </message>
    <message>
        <source>%1 (index, %2 = 100)</source>
        <translation>%1 (index, %2 = 100)</translation>
    </message>
    <message>
        <source>%1, per 1,000 inhabitants</source>
        <translation>%1, per 1 000 invånare</translation>
    </message>
    <message>
        <source>first year</source>
        <translation>första året</translation>
    </message>
    <message>
        <source>first</source>
        <translation>första</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>sista året</translation>
    </message>
    <message>
        <source>last</source>
        <translation>sista</translation>
    </message>
    <message>
        <source>Can&apos;t be reckoned from zero or less.</source>
        <translation>Kan inte beräknas från noll eller mindre.</translation>
    </message>
    <message>
        <source>Figures with different units can&apos;t be subtracted.</source>
        <translation>Uppgifter med olika enheter kan inte dras från varandra.</translation>
    </message>
    <message>
        <source>Only counts are added up: shares and rates have no sum.</source>
        <translation>Bara antal summeras: andelar och kvoter har ingen summa.</translation>
    </message>
    <message>
        <source>The data doesn&apos;t say how many stand behind each value, so they can&apos;t be weighted.</source>
        <translation>Data säger inte hur många som står bakom varje värde, så de kan inte vägas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s)</source>
        <translation>
            <numerusform>%Ln nyckeltal</numerusform>
            <numerusform>%Ln nyckeltal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s)</source>
        <translation>
            <numerusform>%Ln område</numerusform>
            <numerusform>%Ln områden</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicator</source>
        <comment>dimension</comment>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>dimension</comment>
        <translation>Område</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>dimension</comment>
        <translation>År</translation>
    </message>
    <message>
        <source>Gender</source>
        <comment>dimension</comment>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Unweighted mean</source>
        <translation>Ovägt medel</translation>
    </message>
    <message>
        <source>Weighted mean</source>
        <translation>Vägt medel</translation>
    </message>
    <message>
        <source>Difference: %1 − %2</source>
        <translation>Skillnad: %1 − %2</translation>
    </message>
    <message>
        <source>Ratio: %1 / %2</source>
        <translation>Kvot: %1 / %2</translation>
    </message>
    <message>
        <source>Change in per cent: %1 to %2</source>
        <translation>Förändring i procent: %1 till %2</translation>
    </message>
    <message>
        <source>Index: %1 = 100</source>
        <translation>Index: %1 = 100</translation>
    </message>
    <message>
        <source>Counts per 1,000 inhabitants</source>
        <translation>Antal per 1 000 invånare</translation>
    </message>
    <message>
        <source>n/d</source>
        <comment>not defined: stands in place of a number that can&apos;t be reckoned</comment>
        <translation>ej def</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a signed change in per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 p.p.</source>
        <comment>signed percentage points</comment>
        <translation>%1 p.e.</translation>
    </message>
    <message>
        <source>%1 of %2 municipalities have a figure that counts.</source>
        <translation>%1 av %2 kommuner har en uppgift som räknas.</translation>
    </message>
    <message>
        <source>Of %1.</source>
        <comment>persons behind a share</comment>
        <translation>Av %1.</translation>
    </message>
    <message>
        <source>%1 (chosen above)</source>
        <translation>%1 (vald kommun)</translation>
    </message>
    <message>
        <source>%1, as compared with above</source>
        <translation>Jämförelsegruppen: %1</translation>
    </message>
    <message>
        <source>%1 for %2, %3.</source>
        <comment>indicators, areas, years</comment>
        <translation>%1 för %2, %3.</translation>
    </message>
    <message>
        <source>No figure is missing.</source>
        <translation>Ingen uppgift saknas.</translation>
    </message>
    <message>
        <source>%1 of %2 figures are missing.</source>
        <translation>%1 av %2 uppgifter saknas.</translation>
    </message>
</context>
<context>
    <name>lagesbild::SelectionText</name>
    <message>
        <source>Women</source>
        <translation>Kvinnor</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Män</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>women and men together</comment>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Similar municipalities</source>
        <translation>Liknande kommuner</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>Alla kommuner</translation>
    </message>
    <message>
        <source>Chosen municipalities</source>
        <translation>Valda kommuner</translation>
    </message>
    <message>
        <source>similar municipalities</source>
        <translation>liknande kommuner</translation>
    </message>
    <message>
        <source>all municipalities</source>
        <translation>alla kommuner</translation>
    </message>
    <message>
        <source>the chosen municipalities</source>
        <translation>valda kommuner</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <comment>a signed difference</comment>
        <translation>%1 procentenheter</translation>
    </message>
    <message>
        <source>%1 kr</source>
        <translation>%1 kr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln inhabitant(s)</source>
        <translation>
            <numerusform>%Ln invånare</numerusform>
            <numerusform>%Ln invånare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln person(s)</source>
        <translation>
            <numerusform>ungefär %Ln person</numerusform>
            <numerusform>ungefär %Ln personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>bortfall</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>ej tillämplig</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>sekretess</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>uppgift saknas</translation>
    </message>
    <message>
        <source>few persons</source>
        <translation>få personer</translation>
    </message>
    <message>
        <source>suspected placeholder</source>
        <translation>misstänkt platshållare</translation>
    </message>
</context>
<context>
    <name>lagesbild::Sentence</name>
    <message>
        <source>The data has no values of this indicator. They can be fetched under “Data”.</source>
        <translation>Uppgifterna här saknar värden för nyckeltalet. De kan hämtas under ”Data”.</translation>
    </message>
</context>
<context>
    <name>lagesbild::SimilarTable</name>
    <message>
        <source>neighbour</source>
        <translation>granne</translation>
    </message>
    <message>
        <source>same county</source>
        <translation>samma län</translation>
    </message>
    <message>
        <source>Neighbour in the same county</source>
        <translation>Granne i samma län</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Förväntat</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Faktiskt</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Avvikelse</translation>
    </message>
</context>
<context>
    <name>lagesbild::SlideOptions</name>
    <message>
        <source>pptx: slides of 4:3 instead of 16:9.</source>
        <translation>pptx: bilder i 4:3 i stället för 16:9.</translation>
    </message>
    <message>
        <source>pptx: a presentation whose look and format to use.</source>
        <translation>pptx: en presentation vars utseende och format ska användas.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
</context>
<context>
    <name>lagesbild::SourceLine</name>
    <message>
        <source>Source: Kolada (fetched %1).</source>
        <translation>Källa: Kolada (hämtad %1).</translation>
    </message>
    <message>
        <source>Source: Kolada.</source>
        <translation>Källa: Kolada.</translation>
    </message>
    <message>
        <source>%1: own calculations on data from Kolada.</source>
        <translation>%1: egen bearbetning av data från Kolada.</translation>
    </message>
    <message>
        <source>Source: own figures.</source>
        <translation>Källa: egna uppgifter.</translation>
    </message>
    <message>
        <source>%1: own calculations on own figures.</source>
        <translation>%1: egen bearbetning av egna uppgifter.</translation>
    </message>
    <message>
        <source>Source: own figures (%1).</source>
        <translation>Källa: egna uppgifter (%1).</translation>
    </message>
    <message>
        <source>%1: own figures.</source>
        <translation>%1: egna uppgifter.</translation>
    </message>
    <message>
        <source>%1: own figures (%2).</source>
        <translation>%1: egna uppgifter (%2).</translation>
    </message>
    <message>
        <source>Example data – invented values.</source>
        <translation>Exempeldata – påhittade värden.</translation>
    </message>
    <message>
        <source>Source: own calculations on data from Kolada (fetched %1).</source>
        <translation>Källa: egen bearbetning av data från Kolada (hämtad %1).</translation>
    </message>
    <message>
        <source>Source: own calculations on data from Kolada.</source>
        <translation>Källa: egen bearbetning av data från Kolada.</translation>
    </message>
    <message>
        <source>Computed indicators</source>
        <translation>Beräknade nyckeltal</translation>
    </message>
</context>
<context>
    <name>lagesbild::StandingSummary</name>
    <message>
        <source>Compared with all municipalities: %1</source>
        <translation>Läget jämfört med alla kommuner: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n better</source>
        <translation>
            <numerusform>%n bättre</numerusform>
            <numerusform>%n bättre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the middle</source>
        <translation>
            <numerusform>%n i mitten</numerusform>
            <numerusform>%n i mitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worse</source>
        <translation>
            <numerusform>%n sämre</numerusform>
            <numerusform>%n sämre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::StatusText</name>
    <message>
        <source>missing</source>
        <comment>in place of a value that the source has no row for</comment>
        <translation>saknas</translation>
    </message>
    <message>
        <source>Not reported: the figure was asked for and did not come in.</source>
        <translation>Bortfall: uppgiften har efterfrågats men inte lämnats.</translation>
    </message>
    <message>
        <source>Not applicable: the figure has no meaning here.</source>
        <translation>Ej tillämplig: uppgiften har ingen innebörd här.</translation>
    </message>
    <message>
        <source>Secret: too few persons for the figure to be published.</source>
        <translation>Sekretess: för få personer för att uppgiften ska få visas.</translation>
    </message>
    <message>
        <source>The data has no figure.</source>
        <translation>Uppgift saknas.</translation>
    </message>
    <message>
        <source>Few persons: fewer than ten, so the share says little and is not ranked.</source>
        <translation>Få personer: färre än 10, så andelen säger lite och rangordnas inte.</translation>
    </message>
    <message>
        <source>Suspected placeholder: an exact zero that probably stands for a missing figure.</source>
        <translation>Misstänkt platshållare: en exakt nolla som troligen står för en uppgift som saknas.</translation>
    </message>
</context>
<context>
    <name>lagesbild::SubgroupExport</name>
    <message>
        <source>Grouped bars. %1</source>
        <translation>Grupperade staplar. %1</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Så läser du</translation>
    </message>
    <message>
        <source>%1, subgroups</source>
        <comment>title of a page</comment>
        <translation>%1, delgrupper</translation>
    </message>
</context>
<context>
    <name>lagesbild::SubgroupPage</name>
    <message>
        <source>Subgroups, as bars</source>
        <translation>Delgrupper, som staplar</translation>
    </message>
    <message>
        <source>Subgroups as a table</source>
        <translation>Delgrupper som tabell</translation>
    </message>
    <message>
        <source>This indicator is not divided by women and men, and has no other subgroups.</source>
        <translation>Detta nyckeltal är inte uppdelat på kvinnor och män och har inga andra delgrupper.</translation>
    </message>
    <message>
        <source>There are no figures of the subgroups in %1.</source>
        <translation>Det finns inga uppgifter om delgrupperna %1.</translation>
    </message>
    <message>
        <source>Shares and mean</source>
        <translation>Andelar och medel</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Medel</translation>
    </message>
    <message>
        <source>Subgroup</source>
        <translation>Delgrupp</translation>
    </message>
    <message>
        <source>The country</source>
        <translation>Riket</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Population pyramid</source>
        <translation>Befolkningspyramid</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>Kvinnor och män</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Andelar</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Kvinnor</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Män</translation>
    </message>
    <message>
        <source>Women, share of all</source>
        <translation>Kvinnor, andel av alla</translation>
    </message>
    <message>
        <source>Men, share of all</source>
        <translation>Män, andel av alla</translation>
    </message>
    <message>
        <source>%1, women</source>
        <comment>whom it is held against</comment>
        <translation>%1, kvinnor</translation>
    </message>
    <message>
        <source>%1, men</source>
        <comment>whom it is held against</comment>
        <translation>%1, män</translation>
    </message>
</context>
<context>
    <name>lagesbild::SubgroupText</name>
    <message>
        <source>0–5 years</source>
        <translation>0–5 år</translation>
    </message>
    <message>
        <source>6–15 years</source>
        <translation>6–15 år</translation>
    </message>
    <message>
        <source>16–19 years</source>
        <translation>16–19 år</translation>
    </message>
    <message>
        <source>20–44 years</source>
        <translation>20–44 år</translation>
    </message>
    <message>
        <source>45–64 years</source>
        <translation>45–64 år</translation>
    </message>
    <message>
        <source>65–79 years</source>
        <translation>65–79 år</translation>
    </message>
    <message>
        <source>80 years or more</source>
        <translation>80 år eller äldre</translation>
    </message>
    <message>
        <source>Refugees and relatives</source>
        <translation>Flyktingar och anhöriga</translation>
    </message>
    <message>
        <source>Born abroad</source>
        <translation>Utrikes födda</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Below upper secondary</source>
        <translation>Förgymnasial</translation>
    </message>
    <message>
        <source>Upper secondary</source>
        <translation>Gymnasial</translation>
    </message>
    <message>
        <source>Post-secondary</source>
        <translation>Eftergymnasial</translation>
    </message>
    <message>
        <source>Post-secondary, over 2 years</source>
        <translation>Eftergymnasial, över 2 år</translation>
    </message>
    <message>
        <source>All employees</source>
        <translation>Alla anställda</translation>
    </message>
    <message>
        <source>Culture and leisure</source>
        <translation>Kultur och fritid</translation>
    </message>
    <message>
        <source>Preschool</source>
        <translation>Förskola</translation>
    </message>
    <message>
        <source>Compulsory school</source>
        <translation>Grundskola</translation>
    </message>
    <message>
        <source>Upper secondary and adult school</source>
        <translation>Gymnasieskola och komvux</translation>
    </message>
    <message>
        <source>Care of the elderly and disabled</source>
        <translation>Äldre- och funktionshinderomsorg</translation>
    </message>
    <message>
        <source>Social services</source>
        <translation>Individ- och familjeomsorg</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>subgroup, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (figures from %2)</source>
        <translation>%1 (uppgifter från %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>subgroup, why it has no value</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>municipality, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>unweighted mean of %1 %2 (%3 of %4)</source>
        <comment>group, value, with a value, members</comment>
        <translation>ovägt medel för %1 %2 (%3 av %4)</translation>
    </message>
    <message>
        <source>the country %1</source>
        <translation>riket %1</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <comment>subgroup, year, figures</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>The country</source>
        <translation>Riket</translation>
    </message>
    <message>
        <source>Share of all inhabitants by age, per cent</source>
        <translation>Andel av alla invånare efter ålder, procent</translation>
    </message>
    <message>
        <source>Share at work, 20–64 years, per cent</source>
        <translation>Andel i arbete, 20–64 år, procent</translation>
    </message>
    <message>
        <source>Longest education, per cent</source>
        <translation>Högsta utbildning, procent</translation>
    </message>
    <message>
        <source>Share of the municipality&apos;s employees who are 55 or older, per cent</source>
        <translation>Andel av kommunens anställda som är 55 år eller äldre, procent</translation>
    </message>
    <message>
        <source>figures from %1</source>
        <translation>uppgifter från %1</translation>
    </message>
    <message>
        <source>Unweighted mean, %1</source>
        <comment>group</comment>
        <translation>Ovägt medel, %1</translation>
    </message>
    <message>
        <source>%1 in %2: %3.</source>
        <comment>municipality, year, subgroups</comment>
        <translation>%1 %2: %3.</translation>
    </message>
    <message>
        <source>The country: %1.</source>
        <translation>Riket: %1.</translation>
    </message>
    <message>
        <source>Each group of bars is one subgroup: the chosen municipality, the mean of its group and the country.</source>
        <translation>Varje grupp av staplar är en delgrupp: den valda kommunen, jämförelsegruppens medel och riket.</translation>
    </message>
    <message>
        <source>The ages are not equally many years.</source>
        <translation>Åldersgrupperna är olika breda.</translation>
    </message>
    <message>
        <source>How old refugees are is not in the data; SCB&apos;s table of it can be imported as own figures.</source>
        <translation>Hur gamla flyktingarna är finns inte i uppgifterna. SCB:s tabell över det kan läsas in som egna uppgifter.</translation>
    </message>
    <message>
        <source>Refugees at work are not counted in quite the same way as the others: small differences mean nothing.</source>
        <translation>Flyktingar i arbete räknas inte på riktigt samma sätt som de andra: små skillnader säger inget.</translation>
    </message>
    <message>
        <source>The smaller groups are part of the larger.</source>
        <translation>De mindre grupperna ingår i de större.</translation>
    </message>
    <message>
        <source>The shares need not make a hundred: those whose education is unknown are left out.</source>
        <translation>Andelarna behöver inte bli hundra: de vars utbildning är okänd räknas inte med.</translation>
    </message>
    <message>
        <source>Hatched bars have no value; why stands beside them.</source>
        <translation>Streckade staplar saknar värde; skälet står bredvid.</translation>
    </message>
    <message>
        <source>Hollow bars rest on fewer than 10 persons.</source>
        <translation>Ihåliga staplar bygger på färre än 10 personer.</translation>
    </message>
    <message>
        <source>%1 in %2: farthest from the country is %3, %4 against %5.</source>
        <comment>municipality, year, subgroup, value, value of the country</comment>
        <translation>%1 %2: mest skiljer sig %3 från riket, %4 mot %5.</translation>
    </message>
    <message>
        <source>Each group of bars is one subgroup: the chosen municipality and the mean of its group.</source>
        <translation>Varje grupp av staplar är en delgrupp: den valda kommunen och jämförelsegruppens medel.</translation>
    </message>
</context>
<context>
    <name>lagesbild::TagList</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>och %Ln till</numerusform>
            <numerusform>och %Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>Ta bort %1</translation>
    </message>
</context>
<context>
    <name>lagesbild::TemplateText</name>
    <message>
        <source>%1 is no PowerPoint presentation. Choose a template that ends in .pptx or .potx.</source>
        <translation>%1 är ingen PowerPoint-presentation. Välj en mall som slutar på .pptx eller .potx.</translation>
    </message>
    <message>
        <source>%1 has a password, or is of the kind that PowerPoint wrote before 2007. Save it as .pptx without a password and try again.</source>
        <translation>%1 har ett lösenord eller är av det slag som PowerPoint skrev före 2007. Spara den som .pptx utan lösenord och försök igen.</translation>
    </message>
    <message>
        <source>%1 is damaged and can&apos;t be used as a template. Open it in PowerPoint and save it anew.</source>
        <translation>%1 är skadad och kan inte användas som mall. Öppna den i PowerPoint och spara den på nytt.</translation>
    </message>
    <message>
        <source>%1 is saved as Strict Open XML. Save it as an ordinary PowerPoint presentation and try again.</source>
        <translation>%1 är sparad som strikt Open XML. Spara den som en vanlig PowerPoint-presentation och försök igen.</translation>
    </message>
    <message>
        <source>%1 has no slide layouts to put anything on. Choose another template.</source>
        <translation>%1 har inga bildlayouter att lägga något på. Välj en annan mall.</translation>
    </message>
    <message>
        <source>The master slide of %1 holds embedded objects, sound or something fetched from elsewhere. Remove them, or choose another template.</source>
        <translation>Bildbakgrunden i %1 innehåller inbäddade objekt, ljud eller något som hämtas utifrån. Ta bort det eller välj en annan mall.</translation>
    </message>
    <message>
        <source>%1 is too large for a template. Choose one with smaller pictures.</source>
        <translation>%1 är för stor för att vara mall. Välj en med mindre bilder.</translation>
    </message>
    <message>
        <source>%1 is the template itself and is not overwritten. Choose another name.</source>
        <translation>%1 är själva mallen och skrivs inte över. Välj ett annat namn.</translation>
    </message>
</context>
<context>
    <name>lagesbild::ThoughtsPage</name>
    <message>
        <source>Write a note …</source>
        <translation>Skriv en anteckning …</translation>
    </message>
</context>
<context>
    <name>lagesbild::TopBar</name>
    <message>
        <source>Choose municipality (Ctrl+M)</source>
        <translation>Välj kommun (Ctrl+M)</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Bakåt (Alt+Vänster)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bakåt</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Framåt (Alt+Höger)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Kvinnor</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Män</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>Kvinnor och män</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Jämför med</translation>
    </message>
    <message>
        <source>Municipality: %1</source>
        <translation>Kommun: %1</translation>
    </message>
    <message>
        <source>%1 inhabitants (%2)</source>
        <translation>%1 invånare (%2)</translation>
    </message>
    <message>
        <source>%1 (SKR %2)</source>
        <translation>%1 (SKR %2)</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>senaste</translation>
    </message>
    <message>
        <source>Kolada&apos;s groups …</source>
        <translation>Koladas grupper …</translation>
    </message>
    <message>
        <source>Choose municipalities …</source>
        <translation>Välj kommuner …</translation>
    </message>
    <message>
        <source>Search indicator, municipality …</source>
        <translation>Sök nyckeltal, kommun …</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Sök …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>PowerPoint, Excel, picture, copy, print (Ctrl+E)</source>
        <translation>PowerPoint, Excel, bild, kopiera, skriv ut (Ctrl+E)</translation>
    </message>
    <message>
        <source>Own groups …</source>
        <translation>Egna grupper …</translation>
    </message>
</context>
<context>
    <name>lagesbild::TrendCommand</name>
    <message>
        <source>Intervals</source>
        <comment>computed by us; starts a sentence</comment>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>%1 has no figures of these areas</source>
        <translation>%1 har inga värden för de områdena</translation>
    </message>
    <message>
        <source>take other areas, or another indicator</source>
        <translation>välj andra områden eller ett annat nyckeltal</translation>
    </message>
    <message>
        <source>Areas, codes with commas; all: every municipality.</source>
        <translation>Områden, koder med komma emellan; all: alla kommuner.</translation>
    </message>
    <message>
        <source>CODES</source>
        <translation>KODER</translation>
    </message>
</context>
<context>
    <name>lagesbild::TrendPage</name>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Lowest in the group</source>
        <translation>Lägst i gruppen</translation>
    </message>
    <message>
        <source>Highest in the group</source>
        <translation>Högst i gruppen</translation>
    </message>
    <message>
        <source>Line chart %1–%2. %3 %4</source>
        <translation>Linjediagram %1–%2. %3 %4</translation>
    </message>
    <message>
        <source>Uncertainty from</source>
        <translation>Osäkerhet från</translation>
    </message>
    <message>
        <source>Uncertainty to</source>
        <translation>Osäkerhet till</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Invånare</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Development as a table</source>
        <translation>Utvecklingen som tabell</translation>
    </message>
    <message>
        <source>Mean, spread, interval and trend</source>
        <translation>Medel, spridning, intervall och trend</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>Kvinnor och män</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Så läser du</translation>
    </message>
    <message>
        <source>%1, development</source>
        <comment>title of a page</comment>
        <translation>%1, utveckling</translation>
    </message>
</context>
<context>
    <name>lagesbild::TrendRoom</name>
    <message>
        <source>Development as a table</source>
        <translation>Utvecklingen som tabell</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>The country</source>
        <translation>Riket</translation>
    </message>
    <message>
        <source>Unweighted mean of the group</source>
        <translation>Gruppens ovägda medel</translation>
    </message>
    <message>
        <source>Spread within the group</source>
        <translation>Spridningen i gruppen</translation>
    </message>
    <message>
        <source>The municipalities of the group</source>
        <translation>Kommunerna i gruppen</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>Kvinnor och män</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Så läser du</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Utveckling</translation>
    </message>
    <message>
        <source>This indicator is not divided by gender.</source>
        <translation>Nyckeltalet är inte könsuppdelat.</translation>
    </message>
    <message>
        <source>Form of the development</source>
        <translation>Utvecklingens form</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linjer</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>form of the development</comment>
        <translation>Placering</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Alla nyckeltal</translation>
    </message>
</context>
<context>
    <name>lagesbild::TrendSentence</name>
    <message>
        <source>Women %1, men %2</source>
        <translation>Kvinnor %1, män %2</translation>
    </message>
    <message>
        <source>Unchanged since %1.</source>
        <translation>Oförändrat sedan %1.</translation>
    </message>
    <message>
        <source>Since %1: %2.</source>
        <translation>Sedan %1: %2.</translation>
    </message>
    <message>
        <source>Women and men together</source>
        <translation>Kvinnor och män tillsammans</translation>
    </message>
    <message>
        <source>%1: %2 since the value before.</source>
        <comment>women and men together: difference</comment>
        <translation>%1: %2 sedan föregående värde.</translation>
    </message>
    <message numerus="yes">
        <source>Increasing over the last %n value(s), although the latest is lower than the one before.</source>
        <translation>
            <numerusform>Ökar över det senaste värdet.</numerusform>
            <numerusform>Ökar över de %n senaste värdena, även om det sista är lägre än det närmast före.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Increasing over the last %n value(s).</source>
        <translation>
            <numerusform>Ökar över det senaste värdet.</numerusform>
            <numerusform>Ökar över de %n senaste värdena.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decreasing over the last %n value(s), although the latest is higher than the one before.</source>
        <translation>
            <numerusform>Minskar över det senaste värdet.</numerusform>
            <numerusform>Minskar över de %n senaste värdena, även om det sista är högre än det närmast före.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decreasing over the last %n value(s).</source>
        <translation>
            <numerusform>Minskar över det senaste värdet.</numerusform>
            <numerusform>Minskar över de %n senaste värdena.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No certain change over the last %n value(s).</source>
        <translation>
            <numerusform>Ingen säker förändring.</numerusform>
            <numerusform>Ingen säker förändring över de %n senaste värdena.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trend can&apos;t be judged: too few years (%1 of at least %2).</source>
        <translation>Trenden går ej att bedöma: för få år (%1 av minst %2).</translation>
    </message>
    <message>
        <source>%1 has no values of this indicator in any year.</source>
        <translation>%1 saknar värden för nyckeltalet alla år.</translation>
    </message>
    <message>
        <source>%1 in %2 in %3, but only %4.</source>
        <comment>value, municipality, year, persons</comment>
        <translation>%1 i %2 %3, men bara %4.</translation>
    </message>
    <message>
        <source>%1 in %2 in %3.</source>
        <comment>value, municipality, year</comment>
        <translation>%1 i %2 %3.</translation>
    </message>
    <message>
        <source>The words on the trend come from a test of the last six values; a step from one year to the next says little by itself.</source>
        <translation>Orden om trenden kommer från ett test av de sex senaste värdena; ett steg från ett år till nästa säger lite för sig.</translation>
    </message>
    <message>
        <source>The grey field goes from the lowest to the highest value in the group that year.</source>
        <translation>Det grå fältet går från gruppens lägsta till högsta värde det året.</translation>
    </message>
    <message>
        <source>The upright lines are the uncertainty: chance may have moved the share that far either way (95 per cent interval).</source>
        <translation>De lodräta strecken är osäkerheten: så långt åt vardera hållet kan slumpen ha flyttat andelen (95 procents intervall).</translation>
    </message>
    <message>
        <source>Hollow points rest on fewer than 10 persons.</source>
        <translation>Ihåliga punkter bygger på färre än 10 personer.</translation>
    </message>
    <message>
        <source>Where a line breaks off, the value of that year is missing.</source>
        <translation>Där en linje har ett avbrott saknas värdet för det året.</translation>
    </message>
    <message>
        <source>The scale does not begin at zero, so differences look larger than they are.</source>
        <translation>Skalan börjar inte på noll, så skillnader ser större ut än de är.</translation>
    </message>
    <message>
        <source>The country is the sum of all and stands only in the table.</source>
        <translation>Riket är summan av alla och står bara i tabellen.</translation>
    </message>
    <message>
        <source>The group is the same in all years.</source>
        <translation>Jämförelsegruppen är densamma alla år.</translation>
    </message>
    <message>
        <source>The dotted upright line marks the year of the sentence above.</source>
        <translation>Den prickade lodräta linjen visar det år som meningen ovanför gäller.</translation>
    </message>
    <message>
        <source>Uncertainty unknown: how many persons the figures rest on is not in the data.</source>
        <translation>Osäkerhet okänd: hur många personer uppgifterna bygger på finns inte i underlaget.</translation>
    </message>
    <message>
        <source>In %1 one person more would have given %2 percentage points.</source>
        <comment>year</comment>
        <translation>År %1 hade en person till gett %2 procentenheter.</translation>
    </message>
    <message>
        <source>Uncertainty unknown: how many persons the figures rest on is only known approximately.</source>
        <translation>Osäkerhet okänd: hur många personer uppgifterna bygger på är bara ungefär känt.</translation>
    </message>
</context>
<context>
    <name>lagesbild::UpdateCommand</name>
    <message>
        <source>catalogue: %1 of %2</source>
        <translation>katalog: %1 av %2</translation>
    </message>
    <message>
        <source>figures: %1 of %2</source>
        <translation>uppgifter: %1 av %2</translation>
    </message>
    <message>
        <source>writing: %1 of %2</source>
        <translation>skriver: %1 av %2</translation>
    </message>
    <message>
        <source>%1 figures</source>
        <translation>%1 uppgifter</translation>
    </message>
    <message>
        <source>%1 asked again</source>
        <translation>ställda på nytt: %1</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>ungefär %1 s kvar</translation>
    </message>
    <message>
        <source>told to wait %1 s</source>
        <translation>ombedd att vänta %1 s</translation>
    </message>
    <message>
        <source>%1: another program is updating it; wait until it is done and try again</source>
        <translation>%1: ett annat program håller på att uppdatera det; vänta tills det är klart och försök igen</translation>
    </message>
    <message>
        <source>the pack is as it was; what was got is kept, --resume goes on from there</source>
        <translation>datapaketet är som det var; det som hann hämtas finns kvar, --resume fortsätter därifrån</translation>
    </message>
    <message>
        <source>update takes either --collection or --all</source>
        <translation>update tar antingen --collection eller --all</translation>
    </message>
    <message>
        <source>Address of the service (default: Kolada&apos;s own).</source>
        <translation>Tjänstens adress (annars Koladas egen).</translation>
    </message>
    <message>
        <source>BASE</source>
        <translation>ADRESS</translation>
    </message>
    <message>
        <source>What to fetch: a collection (default: integration).</source>
        <translation>Vad som ska hämtas: en samling (annars integration).</translation>
    </message>
    <message>
        <source>Fetch all of Kolada.</source>
        <translation>Hämta hela Kolada.</translation>
    </message>
    <message>
        <source>Go on with an update that was cut short.</source>
        <translation>Fortsätt en uppdatering som avbröts.</translation>
    </message>
</context>
<context>
    <name>lagesbild::UpdatePanel</name>
    <message>
        <source>Fetch all of Kolada</source>
        <translation>Hämta hela Kolada</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Progress of the fetch</source>
        <translation>Hur långt hämtningen har kommit</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stoppar …</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>Hämta %1</translation>
    </message>
</context>
<context>
    <name>lagesbild::ValueList</name>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the values of %1</source>
        <translation>Filtrera värdena för %1</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Värden för %1</translation>
    </message>
    <message>
        <source>Latest </source>
        <translation>Senaste </translation>
    </message>
    <message>
        <source>How many of the latest</source>
        <translation>Hur många av de senaste</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 av %2 valda</translation>
    </message>
    <message>
        <source>None chosen: all together</source>
        <translation>Inget valt: alla tillsammans</translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <translation>Välj minst ett värde</translation>
    </message>
</context>
<context>
    <name>lagesbild::ValuesBook</name>
    <message>
        <source>Values</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Hämtat</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporterat</translation>
    </message>
    <message>
        <source>What the column status says</source>
        <translation>Vad kolumnen status säger</translation>
    </message>
</context>
<context>
    <name>lagesbild::ValuesCommand</name>
    <message>
        <source>Indicator</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>the data has no such figures</source>
        <translation>uppgifterna har inga sådana värden</translation>
    </message>
    <message>
        <source>take other years, areas or genders</source>
        <translation>välj andra år, områden eller kön</translation>
    </message>
    <message>
        <source>--gender is T, K or M, or several with commas</source>
        <translation>--gender är T, K eller M, eller flera med komma</translation>
    </message>
    <message>
        <source>--years is two years such as 2010-2015, or one</source>
        <translation>--years är två år som 2010-2015, eller ett</translation>
    </message>
    <message>
        <source>Indicators, ids with commas.</source>
        <translation>Nyckeltal, id:n med komma emellan.</translation>
    </message>
    <message>
        <source>IDS</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Areas, codes with commas; all: every municipality.</source>
        <translation>Områden, koder med komma emellan; all: alla kommuner.</translation>
    </message>
    <message>
        <source>CODES</source>
        <translation>KODER</translation>
    </message>
    <message>
        <source>First and last year, such as 2010-2015.</source>
        <translation>Första och sista år, till exempel 2010-2015.</translation>
    </message>
    <message>
        <source>T, K, M, or several with commas.</source>
        <translation>T, K, M, eller flera med komma emellan.</translation>
    </message>
    <message>
        <source>GENDERS</source>
        <translation>KÖN</translation>
    </message>
    <message>
        <source>Own counts of fewer than four persons too.</source>
        <translation>Även egna antal av färre än fyra personer.</translation>
    </message>
</context>
<context>
    <name>lagesbild::VariableList</name>
    <message>
        <source>Even weights</source>
        <translation>Jämn fördelning</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Lägg till en variabel</translation>
    </message>
    <message>
        <source>Every variable counts alike, measured in standard deviations</source>
        <translation>Alla variabler väger lika, mätta i standardavvikelser</translation>
    </message>
    <message>
        <source>Logarithm</source>
        <translation>Logaritm</translation>
    </message>
    <message>
        <source>Proportions count, not differences: twice as many is as far from 1 000 as from 100 000</source>
        <translation>Proportioner räknas, inte skillnader: dubbelt så många är lika långt från 1 000 som från 100 000</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>municipality, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Vikt för %1</translation>
    </message>
    <message>
        <source>Logarithm of %1</source>
        <translation>Logaritm för %1</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>Add a variable …</source>
        <translation>Lägg till variabel …</translation>
    </message>
</context>
<context>
    <name>lagesbild::ViewNames</name>
    <message>
        <source>Show it in the overview</source>
        <translation>Visa i översikten</translation>
    </message>
    <message>
        <source>Show the development</source>
        <translation>Visa utvecklingen</translation>
    </message>
    <message>
        <source>Show the comparison</source>
        <translation>Visa jämförelsen</translation>
    </message>
    <message>
        <source>Show similar municipalities</source>
        <translation>Visa liknande kommuner</translation>
    </message>
    <message>
        <source>Show the expected value</source>
        <translation>Visa förväntat värde</translation>
    </message>
    <message>
        <source>Show the balance figure</source>
        <translation>Visa balanstalet</translation>
    </message>
    <message>
        <source>Show the dependency ratio</source>
        <translation>Visa försörjningskvoten</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show the parts</source>
        <translation>Visa delarna</translation>
    </message>
</context>
<context>
    <name>lagesbild::ViewTitle</name>
    <message numerus="yes">
        <source>%Ln indicator(s)</source>
        <translation>
            <numerusform>%Ln nyckeltal</numerusform>
            <numerusform>%Ln nyckeltal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>room, municipality</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>room, indicator, municipality</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Alla nyckeltal</translation>
    </message>
    <message>
        <source>%1, parts of a whole</source>
        <comment>an indicator</comment>
        <translation>%1, delar av helhet</translation>
    </message>
</context>
<context>
    <name>lagesbild::WhatIfBox</name>
    <message>
        <source>Expected value</source>
        <translation>Förväntat värde</translation>
    </message>
    <message>
        <source>Back to the municipality&apos;s own</source>
        <translation>Tillbaka till kommunens egna</translation>
    </message>
    <message>
        <source>%1 (median)</source>
        <comment>stands in for a missing figure</comment>
        <translation>%1 (median)</translation>
    </message>
</context>
<context>
    <name>lagesbild::WhatIfText</name>
    <message>
        <source>The model explains only %1 per cent of the differences in %2: too little to say anything about other circumstances.</source>
        <translation>Modellen förklarar bara %1 procent av skillnaderna %2: för lite för att säga något om andra förutsättningar.</translation>
    </message>
    <message>
        <source>How the published model weighs the inputs together is not published.</source>
        <translation>Hur den publicerade modellen väger samman förutsättningarna är inte känt.</translation>
    </message>
    <message>
        <source>%1 on average for such municipalities</source>
        <comment>a 95 per cent interval</comment>
        <translation>%1 i genomsnitt för sådana kommuner</translation>
    </message>
    <message>
        <source>%1 for a single one</source>
        <comment>a 95 per cent interval</comment>
        <translation>%1 för en enskild</translation>
    </message>
</context>
<context>
    <name>lagesbild::WheelPicture</name>
    <message>
        <source>Plan</source>
        <translation>Planera</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Göra</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Följa upp</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Förbättra</translation>
    </message>
    <message>
        <source>Wheel of follow-up: %1</source>
        <translation>Uppföljningshjul: %1</translation>
    </message>
</context>
<context>
    <name>lagesbild::YearSlider</name>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
</context>
<context>
    <name>lagesbild::ZoomButtons</name>
    <message>
        <source>Zoom in</source>
        <translation>Zooma in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zooma ut</translation>
    </message>
    <message>
        <source>Show the whole country</source>
        <translation>Visa hela landet</translation>
    </message>
</context>
</TS>
