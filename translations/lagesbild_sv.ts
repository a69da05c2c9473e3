<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>EndLabelText</name>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>line, value, year</comment>
        <translation>%1 %2 (%3)</translation>
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
    <message numerus="yes">
        <source>%n municipality/ies</source>
        <translation><numerusform>%n kommun</numerusform><numerusform>%n kommuner</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n with fewer than 10 persons left out</source>
        <translation><numerusform>%n med färre än 10 personer utelämnad</numerusform><numerusform>%n med färre än 10 personer utelämnade</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n suspected placeholder(s) left out</source>
        <translation><numerusform>%n misstänkt platshållare utelämnad</numerusform><numerusform>%n misstänkta platshållare utelämnade</numerusform></translation>
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
    <name>lagesbild::ErrorText</name>
    <message>
        <source>%1 can't be found. Check the name and try again.</source>
        <translation>%1 finns inte. Kontrollera namnet och försök igen.</translation>
    </message>
    <message>
        <source>%1 may not be read. Check the rights of the file.</source>
        <translation>%1 får inte läsas. Kontrollera filens behörigheter.</translation>
    </message>
    <message>
        <source>%1 can't be written. Choose another folder, or check your rights to this one.</source>
        <translation>%1 kan inte skrivas. Välj en annan mapp eller kontrollera dina behörigheter till den här.</translation>
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
        <source>%1 can't be used like that.</source>
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
</context>
<context>
    <name>lagesbild::ExampleBanner</name>
    <message>
        <source>Example data – invented values</source>
        <translation>Exempeldata – påhittade värden</translation>
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
        <source>Withdrawn from Kolada's catalogue.</source>
        <translation>Utgått ur Koladas katalog.</translation>
    </message>
    <message>
        <source>Place and colour</source>
        <translation>Plats och färg</translation>
    </message>
    <message>
        <source>Place among municipalities with a figure the same year; those with fewer than ten persons are left out. The colour tells better or worse than others, not good or bad.</source>
        <translation>Platsen gäller bland kommuner med värde samma år; de med färre än tio personer är utelämnade. Färgen säger bättre eller sämre än andra, inte bra eller dåligt.</translation>
    </message>
</context>
<context>
    <name>lagesbild::LineText</name>
    <message>
        <source>Unweighted mean</source>
        <translation>Ovägt medel</translation>
    </message>
</context>
<context>
    <name>lagesbild::MainWindow</name>
    <message>
        <source>Lägesbild</source>
        <translation>Lägesbild</translation>
    </message>
    <message>
        <source>Municipality, code or county</source>
        <translation>Kommun, kod eller län</translation>
    </message>
    <message>
        <source>Indicator, municipality or room</source>
        <translation>Nyckeltal, kommun eller vy</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Vy</translation>
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
</context>
<context>
    <name>lagesbild::MunicipalityDialog</name>
    <message>
        <source>Choose municipalities to compare with</source>
        <translation>Välj kommuner att jämföra med</translation>
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
        <source>%1%</source>
        <comment>a percentage; many languages want a space</comment>
        <translation>%1 %</translation>
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
        <source>Mean, place and interval</source>
        <comment>computed by us; starts a sentence</comment>
        <translation>Medel, plats och intervall</translation>
    </message>
    <message>
        <source>▲ among the best 25 % ■ in the middle ▼ among the worst 25 %: compared with others, not good or bad in itself.</source>
        <translation>▲ bland de 25 % bästa ■ mitten ▼ bland de 25 % sämsta: i jämförelse med andra, inte i sig bra eller dåligt.</translation>
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
        <source>The municipality's latest figure; it is older than the others' and is not ranked.</source>
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
        <source>can't be judged: too few years</source>
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
        <translation><numerusform>%n kommun</numerusform><numerusform>%n kommuner</numerusform></translation>
    </message>
    <message>
        <source>No year has all the figures needed to find similar municipalities.</source>
        <translation>Uppgifter som behövs för att räkna fram liknande kommuner saknas för alla år.</translation>
    </message>
    <message>
        <source>Kolada's method (recovered), computed for %1. The most similar first.</source>
        <translation>Koladas metod (återskapad), beräknad för %1. Den mest lika först.</translation>
    </message>
</context>
<context>
    <name>lagesbild::Rail</name>
    <message>
        <source>Rooms</source>
        <translation>Vyer</translation>
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
</context>
<context>
    <name>lagesbild::RankedView</name>
    <message>
        <source>All municipalities, ranked</source>
        <translation>Alla kommuner i rangordning</translation>
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
        <translation><numerusform>%Ln invånare</numerusform><numerusform>%Ln invånare</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln person(s)</source>
        <translation><numerusform>ungefär %Ln person</numerusform><numerusform>ungefär %Ln personer</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation><numerusform>%Ln person</numerusform><numerusform>%Ln personer</numerusform></translation>
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
    <name>lagesbild::SourceLine</name>
    <message>
        <source>Example data – invented values</source>
        <translation>Exempeldata – påhittade värden</translation>
    </message>
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
        <translation>Få personer: färre än tio, så andelen säger lite och rangordnas inte.</translation>
    </message>
    <message>
        <source>Suspected placeholder: an exact zero that probably stands for a missing figure.</source>
        <translation>Misstänkt platshållare: en exakt nolla som troligen står för en uppgift som saknas.</translation>
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
        <source>Kolada's groups …</source>
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
        <source>Mean, spread, interval and trend</source>
        <translation>Medel, spridning, intervall och trend</translation>
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
        <translation><numerusform>Ökar över det senaste värdet.</numerusform><numerusform>Ökar över de %n senaste värdena, även om det sista är lägre än det närmast före.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Increasing over the last %n value(s).</source>
        <translation><numerusform>Ökar över det senaste värdet.</numerusform><numerusform>Ökar över de %n senaste värdena.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Decreasing over the last %n value(s), although the latest is higher than the one before.</source>
        <translation><numerusform>Minskar över det senaste värdet.</numerusform><numerusform>Minskar över de %n senaste värdena, även om det sista är högre än det närmast före.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Decreasing over the last %n value(s).</source>
        <translation><numerusform>Minskar över det senaste värdet.</numerusform><numerusform>Minskar över de %n senaste värdena.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>No certain change over the last %n value(s).</source>
        <translation><numerusform>Ingen säker förändring.</numerusform><numerusform>Ingen säker förändring över de %n senaste värdena.</numerusform></translation>
    </message>
    <message>
        <source>The trend can't be judged: too few years (%1 of at least %2).</source>
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
        <source>The group: %1</source>
        <comment>least to greatest value</comment>
        <translation>Gruppen: %1</translation>
    </message>
</context>
<context>
    <name>lagesbild::YearSlider</name>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
</context>
</TS>
