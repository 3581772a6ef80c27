<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>RasterDask</name>
    <message>
        <source>  {} ({}): {}</source>
        <translation>  {} ({}): {}</translation>
    </message>
    <message>
        <source>  {}: {}</source>
        <translation>  {}: {}</translation>
    </message>
    <message>
        <source>  {}: {}: {}</source>
        <translation>  {}: {}: {}</translation>
    </message>
    <message>
        <source>  {}: {}; here: {}</source>
        <translation>  {}: {}; hier: {}</translation>
    </message>
    <message>
        <source>  … and {} more</source>
        <translation>  … und {} weitere</translation>
    </message>
    <message>
        <source> (both are primary products of one acquisition; the mode `default` uses their RPCs instead)</source>
        <translation> (beide sind Primärprodukte einer Aufnahme; der Modus `default` nimmt stattdessen ihre RPCs)</translation>
    </message>
    <message>
        <source> (its limit is {:,.0f} MB)</source>
        <translation> (seine Grenze ist {:,.0f} MB)</translation>
    </message>
    <message>
        <source> ({}, converted to heights above the ellipsoid)</source>
        <translation> ({}, umgerechnet in Höhen über dem Ellipsoid)</translation>
    </message>
    <message>
        <source> Is it {}?</source>
        <translation> Ist {} gemeint?</translation>
    </message>
    <message>
        <source> Its date is {}: before 2022-01-25, only products that were processed again have such a baseline.</source>
        <translation> Sein Datum ist {}: vor dem 25.01.2022 haben nur neu prozessierte Produkte eine solche Version.</translation>
    </message>
    <message>
        <source> Its date is {}: from 2022-01-25 on, ESA's products have such a baseline.</source>
        <translation> Sein Datum ist {}: seit dem 25.01.2022 haben die Produkte der ESA eine solche Version.</translation>
    </message>
    <message>
        <source> The certificates for tls:// are those of dask's own configuration (distributed.comm.tls).</source>
        <translation> Die Zertifikate für tls:// sind die aus der Konfiguration von dask (distributed.comm.tls).</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> degrees</source>
        <translation> Grad</translation>
    </message>
    <message>
        <source> docs/indices.md lists them.</source>
        <translation> docs/indices.md führt sie auf.</translation>
    </message>
    <message>
        <source> from {:g} on</source>
        <translation> ab {:g}</translation>
    </message>
    <message>
        <source> from {:g} to {:g}</source>
        <translation> von {:g} bis {:g}</translation>
    </message>
    <message>
        <source> in the extent</source>
        <translation> in der Ausdehnung</translation>
    </message>
    <message>
        <source> of {} band</source>
        <translation> von {} Kanal</translation>
    </message>
    <message>
        <source> of {} bands</source>
        <translation> von {} Kanälen</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>"layer@1" is the first band of the layer of that name.</source>
        <translation>"layer@1" ist der erste Kanal des Layers mit diesem Namen.</translation>
    </message>
    <message>
        <source>, across the seam of the globe</source>
        <translation>, über die Naht des Globus hinweg</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, und </translation>
    </message>
    <message>
        <source>, and {} more</source>
        <translation>, und {} weitere</translation>
    </message>
    <message>
        <source>, bands {} to {}</source>
        <translation>, Kanäle {} bis {}</translation>
    </message>
    <message>
        <source>, dashboard at {}</source>
        <translation>, Dashboard unter {}</translation>
    </message>
    <message>
        <source>, ground: {}</source>
        <translation>, Gelände: {}</translation>
    </message>
    <message>
        <source>, not in metres</source>
        <translation>, nicht in Metern</translation>
    </message>
    <message>
        <source>, onto that grid: {}; {}</source>
        <translation>, auf dieses Gitter: {}; {}</translation>
    </message>
    <message>
        <source>, rotated</source>
        <translation>, gedreht</translation>
    </message>
    <message>
        <source>, rotated against each other</source>
        <translation>, gegeneinander gedreht</translation>
    </message>
    <message>
        <source>, such as {}</source>
        <translation>, etwa {}</translation>
    </message>
    <message>
        <source>, then to a COG</source>
        <translation>, dann zum COG</translation>
    </message>
    <message>
        <source>, {} is nodata</source>
        <translation>, {} ist Nodata</translation>
    </message>
    <message>
        <source>, {} pixels/s, {} left</source>
        <translation>, {} Pixel/s, noch {}</translation>
    </message>
    <message>
        <source>0 takes the number in RasterDask's settings, if there is one.</source>
        <translation>0 nimmt die Zahl aus den Einstellungen von RasterDask, wenn es dort eine gibt.</translation>
    </message>
    <message>
        <source>0, if there is a scale</source>
        <translation>0, wenn es eine Skalierung gibt</translation>
    </message>
    <message>
        <source>1 band</source>
        <translation>1 Kanal</translation>
    </message>
    <message>
        <source>1, if there is an offset</source>
        <translation>1, wenn es einen Versatz gibt</translation>
    </message>
    <message>
        <source>1,234.5</source>
        <translation>1.234,5</translation>
    </message>
    <message>
        <source>2, unless there is a resolution</source>
        <translation>2, wenn es keine Auflösung gibt</translation>
    </message>
    <message>
        <source>: band {} may be</source>
        <translation>: es kann Kanal {} sein</translation>
    </message>
    <message>
        <source>: {} is not there</source>
        <translation>: {} ist nicht da</translation>
    </message>
    <message>
        <source>: {} may be</source>
        <translation>: es kann {} sein</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>; {}, {}</source>
        <translation>; {}, {}</translation>
    </message>
    <message>
        <source>A band is im1b2 (band 2 of the first raster, as in Orfeo BandMath), "layer@2" (as in QGIS's raster calculator) or a letter (A is the first raster, B the second, as in gdal_calc).</source>
        <translation>Ein Kanal ist im1b2 (Kanal 2 des ersten Rasters, wie in Orfeo BandMath), "layer@2" (wie im Rasterrechner von QGIS) oder ein Buchstabe (A ist das erste Raster, B das zweite, wie in gdal_calc).</translation>
    </message>
    <message>
        <source>A colon is missing: a conditional is test ? a : b.</source>
        <translation>Ein Doppelpunkt fehlt: eine Bedingung lautet test ? a : b.</translation>
    </message>
    <message>
        <source>A comma separates the arguments of a function; a decimal point is a point.</source>
        <translation>Ein Komma trennt die Argumente einer Funktion; das Dezimaltrennzeichen ist der Punkt.</translation>
    </message>
    <message>
        <source>A dask cluster that you have</source>
        <translation>Ein dask-Cluster, den Sie haben</translation>
    </message>
    <message>
        <source>A file in {0} could not be written. Check the rights of the folder, and that no job uses the engine.</source>
        <translation>Eine Datei in {0} konnte nicht geschrieben werden. Prüfen Sie die Rechte des Ordners, und dass kein Auftrag die Engine benutzt.</translation>
    </message>
    <message>
        <source>A formula names bands by their roles: B, G and R are blue, green and red, RE1 to RE3 the red edge, N and N2 the near infrared, S1 and S2 the short-wave infrared, T the thermal infrared. The bands are found from what the files say of them and from the names of files with one band; the log names them. Instead of rasters, a product may be given as it was downloaded.</source>
        <translation>Eine Formel nennt Kanäle nach ihren Rollen: B, G und R sind Blau, Grün und Rot, RE1 bis RE3 Red Edge, N und N2 das nahe Infrarot, S1 und S2 das kurzwellige Infrarot, T das thermische Infrarot. Die Kanäle werden danach gefunden, was die Dateien von ihnen sagen, und nach den Namen von Dateien mit einem Kanal; das Protokoll nennt sie. Statt Rastern kann ein Produkt gegeben werden, wie es heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>A job must be a JSON object, not {}.</source>
        <translation>Ein Auftrag muss ein JSON-Objekt sein, nicht {}.</translation>
    </message>
    <message>
        <source>A largest error is for the compression lerc: choose that, or give no error.</source>
        <translation>Ein größter Fehler gehört zur Kompression lerc: wählen Sie diese, oder geben Sie keinen Fehler an.</translation>
    </message>
    <message>
        <source>A number ends where a name begins: write an operator after {}.</source>
        <translation>Eine Zahl endet, wo ein Name beginnt: schreiben Sie einen Operator nach {}.</translation>
    </message>
    <message>
        <source>A number, a name, a function or a bracket is wanted here, not {}.</source>
        <translation>Hier wird eine Zahl, ein Name, eine Funktion oder eine Klammer erwartet, nicht {}.</translation>
    </message>
    <message>
        <source>A pixel has no NDVI where it is nodata or masked in one of the bands, and where NIR + red is 0. Overviews in the file are never used.</source>
        <translation>Ein Pixel hat keinen NDVI, wo es in einem der Kanäle Nodata oder maskiert ist, und wo NIR + Rot 0 ist. Übersichten in der Datei werden nie benutzt.</translation>
    </message>
    <message>
        <source>A pixel is nodata in an index where one of its bands is nodata or masked, where a denominator is 0, and where the result is no finite number. Integers cannot overflow: they are converted before the arithmetic.</source>
        <translation>Ein Pixel ist in einem Index Nodata, wo einer seiner Kanäle Nodata oder maskiert ist, wo ein Nenner 0 ist, und wo das Ergebnis keine endliche Zahl ist. Ganze Zahlen können nicht überlaufen: sie werden vor der Rechnung umgewandelt.</translation>
    </message>
    <message>
        <source>A pixel is nodata in the result where it is nodata or masked in one of the bands, and where NIR + red is 0. Integers cannot overflow: they are converted before the arithmetic.</source>
        <translation>Ein Pixel ist im Ergebnis Nodata, wo es in einem der Kanäle Nodata oder maskiert ist, und wo NIR + Rot 0 ist. Ganze Zahlen können nicht überlaufen: sie werden vor der Rechnung umgewandelt.</translation>
    </message>
    <message>
        <source>A pixel is nodata in the result where something that it depends on is nodata, where a divisor is 0, and where the result is no finite number. A conditional depends on its test and on the branch that is taken. Integers cannot overflow: they are converted before the arithmetic.</source>
        <translation>Ein Pixel ist im Ergebnis Nodata, wo etwas, von dem es abhängt, Nodata ist, wo ein Divisor 0 ist, und wo das Ergebnis keine endliche Zahl ist. Eine Bedingung hängt von ihrem Test und von dem Zweig ab, der genommen wird. Ganze Zahlen können nicht überlaufen: sie werden vor der Rechnung umgewandelt.</translation>
    </message>
    <message>
        <source>A pixel of the output has no value where the moving pixel that its centre falls in is nodata or masked, and outside the moving raster. Nodata is never mixed into its neighbours. Values are rounded and clamped to the output type, never wrapped.</source>
        <translation>Ein Pixel der Ausgabe hat keinen Wert, wo das Pixel, in das sein Mittelpunkt fällt, Nodata oder maskiert ist, und außerhalb des umzurechnenden Rasters. Nodata wird nie mit seinen Nachbarn vermischt. Werte werden gerundet und auf den Ausgabetyp begrenzt, nie umgebrochen.</translation>
    </message>
    <message>
        <source>A raster has the dims band, y and x, not {}.</source>
        <translation>Ein Raster hat die Dimensionen band, y und x, nicht {}.</translation>
    </message>
    <message>
        <source>A raster that already has all that is asked for is copied as it is, which is fast and loses nothing, unless FORCE is set.</source>
        <translation>Ein Raster, das schon alles hat, was verlangt ist, wird kopiert, wie es ist, was schnell geht und nichts verliert, wenn nicht FORCE gesetzt ist.</translation>
    </message>
    <message>
        <source>A reference raster is for the grid reference, and that grid needs one.</source>
        <translation>Ein Referenzraster gehört zum Gitter reference, und dieses Gitter braucht eines.</translation>
    </message>
    <message>
        <source>A scale must be a number other than 0, not {}.</source>
        <translation>Eine Skalierung muss eine andere Zahl als 0 sein, nicht {}.</translation>
    </message>
    <message>
        <source>A scheduler belongs to the execution {}, not to {}.</source>
        <translation>Ein Scheduler gehört zur Ausführung {}, nicht zu {}.</translation>
    </message>
    <message>
        <source>A scheduler in RasterDask's settings comes before dask's configuration.</source>
        <translation>Ein Scheduler in den Einstellungen von RasterDask geht der Konfiguration von dask vor.</translation>
    </message>
    <message>
        <source>A solar irradiance of {}</source>
        <translation>Eine Sonneneinstrahlung von {}</translation>
    </message>
    <message>
        <source>A special value of {}</source>
        <translation>Ein besonderer Wert von {}</translation>
    </message>
    <message>
        <source>A statistic of the valid pixels of a window. The median and the quartiles are one of the pixels, the lower of the two in the middle. Of equally frequent values, the mode is the one that reaches that count first. The variance and the standard deviation are divided by the number of pixels. The count is 0 in a window without valid pixels.</source>
        <translation>Eine Statistik der gültigen Pixel eines Fensters. Der Median und die Quartile sind eines der Pixel, das kleinere der beiden in der Mitte. Von gleich häufigen Werten ist der Modus der, der diese Anzahl zuerst erreicht. Varianz und Standardabweichung werden durch die Zahl der Pixel geteilt. Die Anzahl ist 0 in einem Fenster ohne gültige Pixel.</translation>
    </message>
    <message>
        <source>A tiled output consists of plain GeoTIFFs, not of COG: choose the format GeoTIFF, or no tiled output.</source>
        <translation>Eine Ausgabe in Kacheln besteht aus einfachen GeoTIFFs, nicht aus COG: wählen Sie das Format GeoTIFF, oder keine Kacheln.</translation>
    </message>
    <message>
        <source>A whole number from {} on is wanted, or 0, not {}.</source>
        <translation>Erwartet wird eine ganze Zahl ab {}, oder 0, nicht {}.</translation>
    </message>
    <message>
        <source>A whole number from {} to {} is wanted, or 0, not {}.</source>
        <translation>Erwartet wird eine ganze Zahl von {} bis {}, oder 0, nicht {}.</translation>
    </message>
    <message>
        <source>A window of {} × {} pixels takes {:,.0f} MB, more than the memory budget of {:,.0f} MB leaves for blocks: give more memory, take fewer bands, or downscale in steps.</source>
        <translation>Ein Fenster von {} × {} Pixeln braucht {:,.0f} MB, mehr als das Speicherbudget von {:,.0f} MB für Blöcke lässt: geben Sie mehr Speicher, nehmen Sie weniger Kanäle, oder vergröbern Sie in mehreren Schritten.</translation>
    </message>
    <message>
        <source>A window with a smaller share of valid pixels becomes nodata. 0: one valid pixel is enough. At the edge the share is that of the pixels that lie in the raster.</source>
        <translation>Ein Fenster mit einem kleineren Anteil gültiger Pixel wird Nodata. 0: ein gültiges Pixel genügt. Am Rand ist es der Anteil an den Pixeln, die im Raster liegen.</translation>
    </message>
    <message>
        <source>Aggregate (make pixels coarser)</source>
        <translation>Aggregieren (Pixel gröber machen)</translation>
    </message>
    <message>
        <source>Aggregated</source>
        <translation>Aggregiert</translation>
    </message>
    <message>
        <source>All are lossless, except lerc with a largest error. The work does not start if your GDAL lacks the compression.</source>
        <translation>Alle sind verlustfrei, außer lerc mit einem größten Fehler. Die Arbeit beginnt nicht, wenn Ihrem GDAL die Kompression fehlt.</translation>
    </message>
    <message>
        <source>All {} tiles are done: the same job again goes on from there.</source>
        <translation>Alle {} Kacheln sind fertig: derselbe Auftrag fährt von da an fort.</translation>
    </message>
    <message>
        <source>Also shadows, snow and ice</source>
        <translation>Auch Schatten, Schnee und Eis</translation>
    </message>
    <message>
        <source>Also what lies in shadow</source>
        <translation>Auch, was im Schatten liegt</translation>
    </message>
    <message>
        <source>An environment of its own</source>
        <translation>Eine eigene Umgebung</translation>
    </message>
    <message>
        <source>An index cannot be stored as {}: choose one of {}.</source>
        <translation>Ein Index kann nicht als {} gespeichert werden: wählen Sie eines von {}.</translation>
    </message>
    <message>
        <source>An index may be wrong on numbers that are no reflectance. sentinel-2 l2a is (number − 1000) / 10000, for products of January 2022 and later. landsat c2 l2 is 0.0000275 × number − 0.2. automatic is the scale and offset that the file gives its bands, if any; else those of Landsat Collection 2 Level 2, Sentinel-2 and MAJA, where the file's name or metadata tell the product; those of the product's metadata, if a product is given. The log says what is applied.</source>
        <translation>Ein Index kann auf Zahlen, die keine Reflexionsgrade sind, falsch sein. sentinel-2 l2a ist (Zahl − 1000) / 10000, für Produkte ab Januar 2022. landsat c2 l2 ist 0.0000275 × Zahl − 0.2. automatic ist die Skalierung und der Versatz, die die Datei ihren Kanälen gibt, wenn sie das tut; sonst die von Landsat Collection 2 Level 2, Sentinel-2 und MAJA, wo Name oder Metadaten der Datei das Produkt nennen; die der Metadaten des Produkts, wenn ein Produkt gegeben ist. Das Protokoll sagt, was angewendet wird.</translation>
    </message>
    <message>
        <source>An operator is missing here.</source>
        <translation>Hier fehlt ein Operator.</translation>
    </message>
    <message>
        <source>And {} more bands</source>
        <translation>Und {} weitere Kanäle</translation>
    </message>
    <message>
        <source>Antialias</source>
        <translation>Antialias</translation>
    </message>
    <message>
        <source>Any of 261 spectral indices, one band each, in one pass.</source>
        <translation>Beliebige von 261 Spektralindizes, je ein Kanal, in einem Durchgang.</translation>
    </message>
    <message>
        <source>Any raster that GDAL reads.</source>
        <translation>Jedes Raster, das GDAL liest.</translation>
    </message>
    <message>
        <source>Any rasters that GDAL reads. Expressions call them im1, im2 and so on, or A, B and so on, in their order. A letter is the first band of its raster.</source>
        <translation>Beliebige Raster, die GDAL liest. Ausdrücke nennen sie im1, im2 und so weiter, oder A, B und so weiter, in ihrer Reihenfolge. Ein Buchstabe ist der erste Kanal seines Rasters.</translation>
    </message>
    <message>
        <source>Apply scale and offset of the bands</source>
        <translation>Skalierung und Versatz der Kanäle anwenden</translation>
    </message>
    <message>
        <source>As chosen for all algorithms</source>
        <translation>Wie für alle Algorithmen gewählt</translation>
    </message>
    <message>
        <source>Attributes are not known here: only numpy. and np. may stand before a function.</source>
        <translation>Attribute sind hier nicht bekannt: nur numpy. und np. dürfen vor einer Funktion stehen.</translation>
    </message>
    <message>
        <source>Automatic (as Pléiades, if both are)</source>
        <translation>Automatisch (wie Pléiades, wenn beide es sind)</translation>
    </message>
    <message>
        <source>Automatic (as the file or the product says)</source>
        <translation>Automatisch (wie Datei oder Produkt es sagt)</translation>
    </message>
    <message>
        <source>Automatic (by classes and sizes)</source>
        <translation>Automatisch (nach Klassen und Größen)</translation>
    </message>
    <message>
        <source>Automatic (mode for classes)</source>
        <translation>Automatisch (Modus für Klassen)</translation>
    </message>
    <message>
        <source>Automatic: the environment below, else QGIS's own Python</source>
        <translation>Automatisch: die Umgebung unten, sonst das Python von QGIS</translation>
    </message>
    <message>
        <source>Average of the area of a pixel</source>
        <translation>Mittel der Fläche eines Pixels</translation>
    </message>
    <message>
        <source>Average of the valid pixels</source>
        <translation>Mittel der gültigen Pixel</translation>
    </message>
    <message>
        <source>Average vegetation index in windows of N × N pixels, in one pass.</source>
        <translation>Mittlerer Vegetationsindex in Fenstern von N × N Pixeln, in einem Durchgang.</translation>
    </message>
    <message>
        <source>BAND_INDEX of {}</source>
        <translation>BAND_INDEX von {}</translation>
    </message>
    <message>
        <source>BIAS of {}</source>
        <translation>BIAS von {}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Band math</source>
        <translation>Kanalberechnung</translation>
    </message>
    <message>
        <source>Band names stay; units, scale, offset and colours stay where they hold of the statistic, and so do the colour table and category names of a classification with mode.</source>
        <translation>Namen der Kanäle bleiben; Einheiten, Skalierung, Versatz und Farben bleiben, wo sie auch für die Statistik gelten, ebenso die Farbtabelle und die Kategoriennamen einer Klassifikation mit mode.</translation>
    </message>
    <message>
        <source>Band of the mask</source>
        <translation>Kanal der Maske</translation>
    </message>
    <message>
        <source>Band {} does not exist: {} has {} band(s).</source>
        <translation>Kanal {} gibt es nicht: {} hat {} Kanäle.</translation>
    </message>
    <message>
        <source>Band {} of {} has integers beyond 2⁵³. It would be computed in 64-bit floats, which cannot hold all of these exactly.</source>
        <translation>Kanal {} von {} hat ganze Zahlen jenseits von 2⁵³. Gerechnet würde in Gleitkommazahlen mit 64 Bit, die nicht alle davon genau darstellen.</translation>
    </message>
    <message>
        <source>Band {} of {} holds complex numbers, which are not supported.</source>
        <translation>Kanal {} von {} enthält komplexe Zahlen, die nicht unterstützt werden.</translation>
    </message>
    <message>
        <source>Band {}: {}</source>
        <translation>Kanal {}: {}</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Bands by role (if not found)</source>
        <translation>Kanäle nach Rolle (wenn nicht gefunden)</translation>
    </message>
    <message>
        <source>Bands on different grids</source>
        <translation>Kanäle auf verschiedenen Gittern</translation>
    </message>
    <message>
        <source>Bicubic (sharper)</source>
        <translation>Bikubisch (schärfer)</translation>
    </message>
    <message>
        <source>Bicubic radius</source>
        <translation>Bikubischer Radius</translation>
    </message>
    <message>
        <source>Bilinear (smooth)</source>
        <translation>Bilinear (glatt)</translation>
    </message>
    <message>
        <source>Bits of the mask to reject</source>
        <translation>Bits der Maske, die verworfen werden</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Both are in tiles. A COG also has overviews: QGIS pans and zooms it fast, also over a network. It needs room for temporary files of the raster without compression.</source>
        <translation>Beide sind in Kacheln. Ein COG hat auch Übersichten: QGIS verschiebt und zoomt es schnell, auch über ein Netz. Es braucht Platz für temporäre Dateien in der Größe des Rasters ohne Kompression.</translation>
    </message>
    <message>
        <source>Both bands are read once, block by block, and no raster of NDVI is written in between.</source>
        <translation>Beide Kanäle werden einmal gelesen, Block für Block, und kein Raster des NDVI wird dazwischen geschrieben.</translation>
    </message>
    <message>
        <source>Brings a multispectral raster onto the grid of a panchromatic one, and writes the panchromatic and four multispectral bands into one file, as pan-sharpening wants them. Both may be Pléiades primary products.</source>
        <translation>Bringt ein multispektrales Raster auf das Gitter eines panchromatischen, und schreibt den panchromatischen und vier multispektrale Kanäle in eine Datei, wie Pan-Sharpening sie braucht. Beide können Pléiades-Primärprodukte sein.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>By default the input's type for median, q1, q3, min, max and mode; Float32 for mean, stddev, variance and rms (Float64 for 32-bit integers and Float64); Float64 for sum; UInt32 for count (Float64 for parts of pixels); for range the unsigned type of the input's size, and of floats the input's type. Integers are rounded and clamped.</source>
        <translation>Als Vorgabe der Typ der Eingabe für median, q1, q3, min, max und mode; Float32 für mean, stddev, variance und rms (Float64 für ganze Zahlen von 32 Bit und Float64); Float64 für sum; UInt32 für count (Float64 für Teile von Pixeln); für range der vorzeichenlose Typ in der Größe der Eingabe, und bei Gleitkommazahlen der Typ der Eingabe. Ganze Zahlen werden gerundet und begrenzt.</translation>
    </message>
    <message>
        <source>By georeferencing</source>
        <translation>Nach Georeferenzierung</translation>
    </message>
    <message>
        <source>By the transform of {}, its pixels have no area: {}.</source>
        <translation>Nach der Transformation von {} haben seine Pixel keine Fläche: {}.</translation>
    </message>
    <message>
        <source>COG (cloud-optimised GeoTIFF)</source>
        <translation>COG (cloud-optimiertes GeoTIFF)</translation>
    </message>
    <message>
        <source>CRS of the raster</source>
        <translation>KBS des Rasters</translation>
    </message>
    <message>
        <source>CRS “{}”</source>
        <translation>KBS „{}“</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Abgebrochen: nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Cannot tell which band is {} ({}){}. There are {}. Give the raster and the band, such as {}=1:{}.</source>
        <translation>Nicht zu erkennen, welcher Kanal {} ({}) ist{}. Vorhanden: {}. Geben Sie Raster und Kanal an, etwa {}=1:{}.</translation>
    </message>
    <message>
        <source>Cannot tell which of the {} bands of {} is {}{} ({}). Give the band's number.</source>
        <translation>Nicht zu erkennen, welcher der {} Kanäle von {} {} ist{} ({}). Geben Sie die Nummer des Kanals an.</translation>
    </message>
    <message>
        <source>Check the bands.</source>
        <translation>Prüfen Sie die Kanäle.</translation>
    </message>
    <message>
        <source>Check the engine</source>
        <translation>Engine prüfen</translation>
    </message>
    <message>
        <source>Check the two bands.</source>
        <translation>Prüfen Sie die beiden Kanäle.</translation>
    </message>
    <message>
        <source>Checking RasterDask's engine</source>
        <translation>Die Engine von RasterDask wird geprüft</translation>
    </message>
    <message>
        <source>Checking the engine: a small NDVI and a small superimpose</source>
        <translation>Die Engine wird geprüft: ein kleiner NDVI und eine kleine Überlagerung</translation>
    </message>
    <message>
        <source>Choose a Python interpreter</source>
        <translation>Einen Python-Interpreter wählen</translation>
    </message>
    <message>
        <source>Choose another in {}.</source>
        <translation>Wählen Sie ein anderes in {}.</translation>
    </message>
    <message>
        <source>Choose one of {} for what the numbers are</source>
        <translation>Wählen Sie eines von {} für das, was die Zahlen sind</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Von Ihnen gewählt</translation>
    </message>
    <message>
        <source>Chosen: {}</source>
        <translation>Gewählt: {}</translation>
    </message>
    <message>
        <source>Clear land and water</source>
        <translation>Klares Land und Wasser</translation>
    </message>
    <message>
        <source>Cluster {}{}</source>
        <translation>Cluster {}{}</translation>
    </message>
    <message>
        <source>Coastal aerosol</source>
        <translation>Küstenaerosol</translation>
    </message>
    <message>
        <source>Comparisons in a row are not known here: write a &lt; b and b &lt; c, or brackets.</source>
        <translation>Verkettete Vergleiche sind hier nicht bekannt: schreiben Sie a &lt; b and b &lt; c, oder Klammern.</translation>
    </message>
    <message>
        <source>Compiling for this computer, at the first use only: this takes some seconds</source>
        <translation>Wird für diesen Rechner kompiliert, nur beim ersten Mal: das dauert einige Sekunden</translation>
    </message>
    <message>
        <source>Compressing to a COG</source>
        <translation>Kompression zum COG</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>Compute a small NDVI and a small superimpose, and show all versions.</source>
        <translation>Einen kleinen NDVI und eine kleine Überlagerung rechnen und alle Versionen zeigen.</translation>
    </message>
    <message>
        <source>Compute with scale × number + offset, as QGIS's raster calculator does, where a file gives its bands a scale or an offset. Off: with the numbers in the file, as Orfeo ToolBox and gdal_calc do.</source>
        <translation>Mit Skalierung × Zahl + Versatz rechnen, wie der Rasterrechner von QGIS, wo eine Datei ihren Kanälen eine Skalierung oder einen Versatz gibt. Aus: mit den Zahlen in der Datei, wie Orfeo ToolBox und gdal_calc.</translation>
    </message>
    <message>
        <source>Computes expressions of the bands of one or several rasters.</source>
        <translation>Berechnet Ausdrücke mit den Kanälen eines oder mehrerer Raster.</translation>
    </message>
    <message>
        <source>Computes indices of vegetation, water, burnt areas, snow, soil, built-up areas and clouds from the bands of one or several rasters. Each band is read once, however many indices need it.</source>
        <translation>Berechnet Indizes für Vegetation, Wasser, Brandflächen, Schnee, Boden, Bebauung und Wolken aus den Kanälen eines oder mehrerer Raster. Jeder Kanal wird einmal gelesen, wie viele Indizes ihn auch brauchen.</translation>
    </message>
    <message>
        <source>Computes one output band for each expression; semicolons separate them. Rasters may differ in resolution and CRS: they are brought onto one grid in the same pass.</source>
        <translation>Berechnet für jeden Ausdruck einen Ausgabekanal; Semikolons trennen sie. Raster können sich in Auflösung und KBS unterscheiden: sie werden im selben Durchgang auf ein Gitter gebracht.</translation>
    </message>
    <message>
        <source>Computes the NDVI of a red and a near infrared band, and takes its mean in pixels of 100 m. Pixels without data do not count.</source>
        <translation>Berechnet den NDVI eines roten und eines Kanals des nahen Infrarots, und nimmt sein Mittel in Pixeln von 100 m. Pixel ohne Daten zählen nicht.</translation>
    </message>
    <message>
        <source>Computes the normalised difference vegetation index, (NIR − red) / (NIR + red), of every pixel, and the mean of its valid values in windows of N × N pixels. The output has a pixel a window.</source>
        <translation>Berechnet den normierten differenzierten Vegetationsindex, (NIR − Rot) / (NIR + Rot), jedes Pixels, und das Mittel seiner gültigen Werte in Fenstern von N × N Pixeln. Die Ausgabe hat ein Pixel je Fenster.</translation>
    </message>
    <message>
        <source>Computes the normalised difference vegetation index, (NIR − red) / (NIR + red).</source>
        <translation>Berechnet den normierten differenzierten Vegetationsindex, (NIR − Rot) / (NIR + Rot).</translation>
    </message>
    <message>
        <source>Constants</source>
        <translation>Konstanten</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Correct them, or remove them (gdal_edit.py -unsetrpc).</source>
        <translation>Berichtigen oder entfernen Sie sie (gdal_edit.py -unsetrpc).</translation>
    </message>
    <message>
        <source>Count of the valid pixels</source>
        <translation>Anzahl der gültigen Pixel</translation>
    </message>
    <message>
        <source>Creation options</source>
        <translation>Erzeugungsoptionen</translation>
    </message>
    <message>
        <source>Creation options: {}.</source>
        <translation>Erzeugungsoptionen: {}.</translation>
    </message>
    <message>
        <source>Cutline: {} polygon</source>
        <translation>Zuschnitt: {} Polygon</translation>
    </message>
    <message>
        <source>Cutline: {} polygons</source>
        <translation>Zuschnitt: {} Polygone</translation>
    </message>
    <message>
        <source>DEFLATE (read by every program)</source>
        <translation>DEFLATE (jedes Programm liest es)</translation>
    </message>
    <message>
        <source>DEM</source>
        <translation>Höhenmodell</translation>
    </message>
    <message>
        <source>Dask scheduler</source>
        <translation>Dask-Scheduler</translation>
    </message>
    <message>
        <source>Dask scheduler of your cluster</source>
        <translation>Dask-Scheduler Ihres Clusters</translation>
    </message>
    <message>
        <source>Data type {} cannot be resampled: use {}.</source>
        <translation>Der Datentyp {} kann nicht umgerechnet werden: nehmen Sie {}.</translation>
    </message>
    <message>
        <source>Default compression</source>
        <translation>Standardkompression</translation>
    </message>
    <message>
        <source>Default elevation, for RPCs</source>
        <translation>Standardhöhe, für RPCs</translation>
    </message>
    <message>
        <source>Default execution</source>
        <translation>Standardausführung</translation>
    </message>
    <message>
        <source>Default format</source>
        <translation>Standardformat</translation>
    </message>
    <message>
        <source>Default of the statistic</source>
        <translation>Vorgabe der Statistik</translation>
    </message>
    <message>
        <source>Digital numbers to reflectance</source>
        <translation>Grauwerte zu Reflexionsgrad</translation>
    </message>
    <message>
        <source>Elevation model, for RPCs</source>
        <translation>Höhenmodell, für RPCs</translation>
    </message>
    <message>
        <source>Engine…</source>
        <translation>Engine…</translation>
    </message>
    <message>
        <source>Everything observed, also clouds</source>
        <translation>Alles Beobachtete, auch Wolken</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <source>Extent: {} × {} pixels of {}, from column {} and row {} on</source>
        <translation>Ausdehnung: {} × {} Pixel von {}, ab Spalte {} und Zeile {}</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Factors that divide both: {}</source>
        <translation>Faktoren, die beide teilen: {}</translation>
    </message>
    <message>
        <source>Fill value</source>
        <translation>Füllwert</translation>
    </message>
    <message>
        <source>Fill value {}</source>
        <translation>Füllwert {}</translation>
    </message>
    <message>
        <source>First quartile</source>
        <translation>Erstes Quartil</translation>
    </message>
    <message>
        <source>First red edge</source>
        <translation>Erster Red-Edge-Kanal</translation>
    </message>
    <message>
        <source>First short-wave infrared</source>
        <translation>Erstes kurzwelliges Infrarot</translation>
    </message>
    <message>
        <source>First thermal infrared</source>
        <translation>Erstes thermisches Infrarot</translation>
    </message>
    <message>
        <source>Float32: NDVI as it is, nodata NaN. Int16: a smaller file, NDVI × 10000 with the band's scale set to 0.0001, nodata −32768.</source>
        <translation>Float32: der NDVI, wie er ist, Nodata NaN. Int16: eine kleinere Datei, NDVI × 10000 mit der Skalierung 0.0001 des Kanals, Nodata −32768.</translation>
    </message>
    <message>
        <source>Float32: the index as it is, nodata NaN. Int16: a smaller file, the index × 10000 with the band's scale set to 0.0001, nodata −32768; a smaller factor where the range of an index is large.</source>
        <translation>Float32: der Index, wie er ist, Nodata NaN. Int16: eine kleinere Datei, der Index × 10000 mit der Skalierung 0.0001 des Kanals, Nodata −32768; ein kleinerer Faktor, wo der Bereich eines Index groß ist.</translation>
    </message>
    <message>
        <source>For example (im1b4 - im1b3) / (im1b4 + im1b3), or A &gt; 0 ? log(A) : nodata. Semicolons separate the expressions of several output bands.</source>
        <translation>Zum Beispiel (im1b4 - im1b3) / (im1b4 + im1b3), oder A &gt; 0 ? log(A) : nodata. Semikolons trennen die Ausdrücke mehrerer Ausgabekanäle.</translation>
    </message>
    <message>
        <source>For processes and cluster: dask's report of the run. It needs the Python package bokeh.</source>
        <translation>Für processes und cluster: der Bericht von dask über den Lauf. Er braucht das Python-Paket bokeh.</translation>
    </message>
    <message>
        <source>For the execution cluster: tcp://host:8786, tls://host:8786 with the certificates of dask's own configuration, or the path of a scheduler file.</source>
        <translation>Für die Ausführung cluster: tcp://host:8786, tls://host:8786 mit den Zertifikaten aus der Konfiguration von dask, oder der Pfad einer Scheduler-Datei.</translation>
    </message>
    <message>
        <source>For the grid reference: the output has its size, pixels, corner and CRS. Only its metadata are read.</source>
        <translation>Für das Gitter reference: die Ausgabe hat dessen Größe, Pixel, Ecke und KBS. Nur seine Metadaten werden gelesen.</translation>
    </message>
    <message>
        <source>For very large outputs: workers write GeoTIFF tiles into a folder beside the output, which becomes a VRT over them, and its name then ends in .vrt. A run that was stopped continues where it was. The workers of a cluster must see the folder under the same path.</source>
        <translation>Für sehr große Ausgaben: Worker schreiben GeoTIFF-Kacheln in einen Ordner neben der Ausgabe, die zu einem VRT über sie wird, und deren Name dann auf .vrt endet. Ein Lauf, der angehalten wurde, fährt fort, wo er war. Die Worker eines Clusters müssen den Ordner unter demselben Pfad sehen.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Further warnings: {}.</source>
        <translation>Weitere Warnungen: {}.</translation>
    </message>
    <message>
        <source>GAIN of {}</source>
        <translation>GAIN von {}</translation>
    </message>
    <message>
        <source>GDAL creation options of the format. They replace the defaults one by one: tiles of 512, level 1, a predictor where the compression has them, BIGTIFF=IF_SAFER. An option that contradicts the compression or the largest error is an error.</source>
        <translation>GDALs Erzeugungsoptionen des Formats. Sie ersetzen die Vorgaben eine um die andere: Kacheln von 512, Stufe 1, ein Prädiktor, wo die Kompression einen hat, BIGTIFF=IF_SAFER. Eine Option, die der Kompression oder dem größten Fehler widerspricht, ist ein Fehler.</translation>
    </message>
    <message>
        <source>GDAL {} cannot write COG: choose the format GeoTIFF.</source>
        <translation>GDAL {} kann kein COG schreiben: wählen Sie das Format GeoTIFF.</translation>
    </message>
    <message>
        <source>GDAL {} cannot write {} of {} band of {} with the compression {} ({}). It can with {}.</source>
        <translation>GDAL {} kann kein {} von {} Kanal in {} mit der Kompression {} schreiben ({}). Es kann das mit {}.</translation>
    </message>
    <message>
        <source>GDAL {} cannot write {} of {} bands of {} with the compression {} ({}). It can with {}.</source>
        <translation>GDAL {} kann kein {} von {} Kanälen in {} mit der Kompression {} schreiben ({}). Es kann das mit {}.</translation>
    </message>
    <message>
        <source>Geoid, for RPCs</source>
        <translation>Geoid, für RPCs</translation>
    </message>
    <message>
        <source>Geometry: {}</source>
        <translation>Geometrie: {}</translation>
    </message>
    <message>
        <source>Give either a factor or a resolution, not both.</source>
        <translation>Geben Sie entweder einen Faktor oder eine Auflösung an, nicht beides.</translation>
    </message>
    <message>
        <source>Give either bands or the band of input, not both.</source>
        <translation>Geben Sie entweder Kanäle (bands) oder den Kanal von input an, nicht beides.</translation>
    </message>
    <message>
        <source>Give either bands or the band of moving, not both.</source>
        <translation>Geben Sie entweder Kanäle (bands) oder den Kanal von moving an, nicht beides.</translation>
    </message>
    <message>
        <source>Give either {} or {}, not both.</source>
        <translation>Geben Sie entweder {} oder {} an, nicht beides.</translation>
    </message>
    <message>
        <source>Give either {}, exactly one of the two.</source>
        <translation>Geben Sie entweder {} an, genau eines von beiden.</translation>
    </message>
    <message>
        <source>Give the block size either by block_size or by creation options.</source>
        <translation>Geben Sie die Blockgröße entweder mit block_size oder mit Erzeugungsoptionen an.</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Green i</source>
        <translation>Grün I</translation>
    </message>
    <message>
        <source>Grid of the output</source>
        <translation>Gitter der Ausgabe</translation>
    </message>
    <message>
        <source>Grid of the output: that of {}</source>
        <translation>Gitter der Ausgabe: das von {}</translation>
    </message>
    <message>
        <source>Grid spacing</source>
        <translation>Gitterabstand</translation>
    </message>
    <message>
        <source>Ground control point {} of {} is not finite: {}.</source>
        <translation>Passpunkt {} von {} ist nicht endlich: {}.</translation>
    </message>
    <message>
        <source>HEIGHT_DEFAULT in the RPCs of {}</source>
        <translation>HEIGHT_DEFAULT in den RPCs von {}</translation>
    </message>
    <message>
        <source>HEIGHT_DEFAULT of the RPCs (the reference's, if both rasters have some), else their HEIGHT_OFF</source>
        <translation>HEIGHT_DEFAULT der RPCs (der Referenz, wenn beide Raster welche haben), sonst deren HEIGHT_OFF</translation>
    </message>
    <message>
        <source>HEIGHT_OFF in the RPCs of {}</source>
        <translation>HEIGHT_OFF in den RPCs von {}</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <source>Half the width of the bicubic kernel, in pixels of the raster to resample. 2 is the ordinary one; a larger one smoothes. The same as bco.radius in Orfeo ToolBox.</source>
        <translation>Die halbe Breite des bikubischen Kerns, in Pixeln des umzurechnenden Rasters. 2 ist die gewöhnliche; eine größere glättet. Wie bco.radius in Orfeo ToolBox.</translation>
    </message>
    <message>
        <source>Height above the ellipsoid where there is no elevation model.</source>
        <translation>Höhe über dem Ellipsoid, wo es kein Höhenmodell gibt.</translation>
    </message>
    <message>
        <source>Heights in metres, in any CRS: above the geoid if one is given, else above the ellipsoid. Used where one of the rasters has RPCs.</source>
        <translation>Höhen in Metern, in einem beliebigen KBS: über dem Geoid, wenn eines gegeben ist, sonst über dem Ellipsoid. Benutzt, wo eines der Raster RPCs hat.</translation>
    </message>
    <message>
        <source>Heights of the DEM {}: {}</source>
        <translation>Höhen des Höhenmodells {}: {}</translation>
    </message>
    <message>
        <source>Heights of the geoid above the ellipsoid in metres; they are added to those of the elevation model.</source>
        <translation>Höhen des Geoids über dem Ellipsoid in Metern; sie werden zu denen des Höhenmodells addiert.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Highest NDVI</source>
        <translation>Höchster NDVI</translation>
    </message>
    <message>
        <source>Highest mean NDVI of a window</source>
        <translation>Höchster mittlerer NDVI eines Fensters</translation>
    </message>
    <message>
        <source>Highest value of the first index</source>
        <translation>Höchster Wert des ersten Index</translation>
    </message>
    <message>
        <source>How far a number in the file may be off. Only for the compression lerc.</source>
        <translation>Wie weit eine Zahl in der Datei abweichen darf. Nur für die Kompression lerc.</translation>
    </message>
    <message>
        <source>How many blocks are computed at a time, in threads, in processes or on a cluster. 0: as many as there are cores, or as the cluster has threads. The result does not depend on it.</source>
        <translation>Wie viele Blöcke zugleich berechnet werden, in Threads, in Prozessen oder auf einem Cluster. 0: so viele, wie es Kerne gibt, oder wie der Cluster Threads hat. Das Ergebnis hängt nicht davon ab.</translation>
    </message>
    <message>
        <source>How two by two pixels become one. Automatic takes the mode of classes and the average of other numbers. Classes are numbers with a colour table, category names or an attribute table, and results of mode.</source>
        <translation>Wie aus zwei mal zwei Pixeln eines wird. Automatisch nimmt den Modus von Klassen und das Mittel anderer Zahlen. Klassen sind Zahlen mit einer Farbtabelle, Kategoriennamen oder einer Attributtabelle, und Ergebnisse von mode.</translation>
    </message>
    <message>
        <source>IMAGING_DATE of {} is no date.</source>
        <translation>IMAGING_DATE von {} ist kein Datum.</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>Indizes</translation>
    </message>
    <message>
        <source>Input {}: {}</source>
        <translation>Eingabe {}: {}</translation>
    </message>
    <message>
        <source>Integers are rounded, halves away from zero, and clamped to the type's range.</source>
        <translation>Ganze Zahlen werden gerundet, Hälften von null weg, und auf den Bereich des Typs begrenzt.</translation>
    </message>
    <message>
        <source>Integers are rounded, halves away from zero, and clamped to the type's range. The arithmetic is in float64 for every type.</source>
        <translation>Ganze Zahlen werden gerundet, Hälften von null weg, und auf den Bereich des Typs begrenzt. Gerechnet wird für jeden Typ in float64.</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>Interpolation {!r} does not exist: choose one of {}.</source>
        <translation>Die Interpolation {!r} gibt es nicht: wählen Sie eine von {}.</translation>
    </message>
    <message>
        <source>Interpolation: {}</source>
        <translation>Interpolation: {}</translation>
    </message>
    <message>
        <source>It has digital numbers of Level 1, whose scale and offset are in its MTL file: without them, NDVI is not that of reflectance. Set them on the bands (gdal_edit.py -scale … -offset …)</source>
        <translation>Es hat Grauwerte von Level 1, deren Skalierung und Versatz in seiner MTL-Datei stehen: ohne sie ist der NDVI nicht der von Reflexionsgraden. Setzen Sie sie an den Kanälen (gdal_edit.py -scale … -offset …)</translation>
    </message>
    <message>
        <source>It is of Sentinel-2, but its processing baseline is unknown: the numbers of baseline 04.00 and later are 1000 higher. These 1000 were not subtracted.{} Choose sentinel-2 l2a for numbers that are 1000 higher, and none for those that are not</source>
        <translation>Es ist von Sentinel-2, aber seine Prozessierungsversion ist unbekannt: die Zahlen von Version 04.00 und späteren sind um 1000 größer. Diese 1000 wurden nicht abgezogen.{} Wählen Sie sentinel-2 l2a für Zahlen, die um 1000 größer sind, und none für andere</translation>
    </message>
    <message>
        <source>It may be of Landsat Collection 2 Level 2, but nothing says so for certain: if its numbers are the product's, choose landsat c2 l2; if they have been scaled, choose none</source>
        <translation>Es kann von Landsat Collection 2 Level 2 sein, aber nichts sagt das sicher: wenn seine Zahlen die des Produkts sind, wählen Sie landsat c2 l2; wenn sie skaliert wurden, wählen Sie none</translation>
    </message>
    <message>
        <source>It may have run out of memory{} or have been stopped: its own log says more.</source>
        <translation>Ihm ist vielleicht der Speicher ausgegangen{}, oder er wurde angehalten: sein eigenes Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>It must have the same grid as the red band, that is size, pixel size, corner and CRS, unless the two are aligned.</source>
        <translation>Es muss dasselbe Gitter wie der rote Kanal haben, also Größe, Pixelgröße, Ecke und KBS, wenn die beiden nicht ausgerichtet werden.</translation>
    </message>
    <message>
        <source>Keep the engine ready between jobs</source>
        <translation>Die Engine zwischen Aufträgen bereithalten</translation>
    </message>
    <message>
        <source>Known are {}.</source>
        <translation>Bekannt sind {}.</translation>
    </message>
    <message>
        <source>Known are {}{}.</source>
        <translation>Bekannt sind {}{}.</translation>
    </message>
    <message>
        <source>LERC (smaller, with a largest error)</source>
        <translation>LERC (kleiner, mit einem größten Fehler)</translation>
    </message>
    <message>
        <source>LZW</source>
        <translation>LZW</translation>
    </message>
    <message>
        <source>Lanczos (the sharpest)</source>
        <translation>Lanczos (am schärfsten)</translation>
    </message>
    <message>
        <source>Landsat Collection 2 Level 2</source>
        <translation>Landsat Collection 2 Level 2</translation>
    </message>
    <message>
        <source>Landsat Collection 2 Level {}</source>
        <translation>Landsat Collection 2 Level {}</translation>
    </message>
    <message>
        <source>Largest error of LERC</source>
        <translation>Größter Fehler von LERC</translation>
    </message>
    <message>
        <source>Left empty: {}.</source>
        <translation>Leer gelassen: {}.</translation>
    </message>
    <message>
        <source>Level 1: reflectance is that at the top of the atmosphere, {}.</source>
        <translation>Level 1: der Reflexionsgrad ist der am Oberrand der Atmosphäre, {}.</translation>
    </message>
    <message>
        <source>Log details for bug reports</source>
        <translation>Einzelheiten für Fehlerberichte protokollieren</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Looking for RasterDask's engine</source>
        <translation>Die Engine von RasterDask wird gesucht</translation>
    </message>
    <message>
        <source>Looking for a Python with the engine's packages…</source>
        <translation>Ein Python mit den Paketen der Engine wird gesucht…</translation>
    </message>
    <message>
        <source>Lowest NDVI</source>
        <translation>Niedrigster NDVI</translation>
    </message>
    <message>
        <source>Lowest mean NDVI of a window</source>
        <translation>Niedrigster mittlerer NDVI eines Fensters</translation>
    </message>
    <message>
        <source>Lowest value of the first index</source>
        <translation>Niedrigster Wert des ersten Index</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Makes a raster coarser by a whole factor, or to a pixel size: each pixel of the output is a statistic of the valid pixels in its window.</source>
        <translation>Macht ein Raster um einen ganzen Faktor oder auf eine Pixelgröße gröber: jedes Pixel der Ausgabe ist eine Statistik der gültigen Pixel in seinem Fenster.</translation>
    </message>
    <message>
        <source>Makes a raster coarser: a statistic of the valid pixels in each window.</source>
        <translation>Macht ein Raster gröber: eine Statistik der gültigen Pixel in jedem Fenster.</translation>
    </message>
    <message>
        <source>Making an environment with {}</source>
        <translation>Eine Umgebung wird mit {} angelegt</translation>
    </message>
    <message>
        <source>Mask raster</source>
        <translation>Maskenraster</translation>
    </message>
    <message>
        <source>Mask {}: {}</source>
        <translation>Maske {}: {}</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Mean NDVI</source>
        <translation>Mittlerer NDVI</translation>
    </message>
    <message>
        <source>Mean NDVI in windows</source>
        <translation>Mittlerer NDVI in Fenstern</translation>
    </message>
    <message>
        <source>Mean in windows</source>
        <translation>Mittel in Fenstern</translation>
    </message>
    <message>
        <source>Mean of the first index</source>
        <translation>Mittel des ersten Index</translation>
    </message>
    <message>
        <source>Mean of the windows' mean NDVI</source>
        <translation>Mittel der mittleren NDVI der Fenster</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Memory for blocks</source>
        <translation>Speicher für Blöcke</translation>
    </message>
    <message>
        <source>Memory for blocks in MB (0: automatic)</source>
        <translation>Speicher für Blöcke in MB (0: automatisch)</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Mode (the most frequent value)</source>
        <translation>Modus (der häufigste Wert)</translation>
    </message>
    <message>
        <source>Mode {} does not exist: it is one of {}.</source>
        <translation>Den Modus {} gibt es nicht: es gibt {}.</translation>
    </message>
    <message>
        <source>Most indices are right only for reflectance from 0 to 1, and thermal bands in kelvin.</source>
        <translation>Die meisten Indizes stimmen nur für Reflexionsgrade von 0 bis 1, und für thermische Kanäle in Kelvin.</translation>
    </message>
    <message>
        <source>NDVI</source>
        <translation>NDVI</translation>
    </message>
    <message>
        <source>NDVI and superimpose: right, in {} s</source>
        <translation>NDVI und Überlagerung: richtig, in {} s</translation>
    </message>
    <message>
        <source>NDVI at 100 m from a Sentinel-2 pair</source>
        <translation>NDVI auf 100 m aus einem Sentinel-2-Paar</translation>
    </message>
    <message>
        <source>NDVI cannot be stored as {}: choose one of {}.</source>
        <translation>NDVI kann nicht als {} gespeichert werden: wählen Sie eines von {}.</translation>
    </message>
    <message>
        <source>NDVI is right only on numbers proportional to reflectance. sentinel-2 l2a is (number − 1000) / 10000, for products of January 2022 and later. landsat c2 l2 is 0.0000275 × number − 0.2. automatic is the scale and offset that the file gives its bands, if any; else those of Landsat Collection 2 Level 2, Sentinel-2 and MAJA, where the file's name or metadata tell the product; those of the product's metadata, if a product is given. The log says what is applied.</source>
        <translation>Der NDVI stimmt nur auf Zahlen, die dem Reflexionsgrad proportional sind. sentinel-2 l2a ist (Zahl − 1000) / 10000, für Produkte ab Januar 2022. landsat c2 l2 ist 0.0000275 × Zahl − 0.2. automatic ist die Skalierung und der Versatz, die die Datei ihren Kanälen gibt, wenn sie das tut; sonst die von Landsat Collection 2 Level 2, Sentinel-2 und MAJA, wo Name oder Metadaten der Datei das Produkt nennen; die der Metadaten des Produkts, wenn ein Produkt gegeben ist. Das Protokoll sagt, was angewendet wird.</translation>
    </message>
    <message>
        <source>NDVI of the active layer</source>
        <translation>NDVI des aktiven Layers</translation>
    </message>
    <message>
        <source>NIR raster (if different)</source>
        <translation>NIR-Raster (wenn ein anderes)</translation>
    </message>
    <message>
        <source>NaN for floats, the lowest number of signed and the highest of unsigned integers</source>
        <translation>NaN für Gleitkommazahlen, die kleinste Zahl vorzeichenbehafteter und die größte vorzeichenloser ganzer Zahlen</translation>
    </message>
    <message>
        <source>Name at least one index.</source>
        <translation>Nennen Sie mindestens einen Index.</translation>
    </message>
    <message>
        <source>Names of layers stand in double quotation marks: "layer@1".</source>
        <translation>Namen von Layern stehen in geraden doppelten Anführungszeichen: "layer@1".</translation>
    </message>
    <message>
        <source>Narrow near infrared</source>
        <translation>Schmales nahes Infrarot</translation>
    </message>
    <message>
        <source>Near infrared</source>
        <translation>Nahes Infrarot</translation>
    </message>
    <message>
        <source>Near infrared band</source>
        <translation>Kanal des nahen Infrarots</translation>
    </message>
    <message>
        <source>Near infrared onto the grid of red: {}; {}</source>
        <translation>Nahes Infrarot auf das Gitter von Rot: {}; {}</translation>
    </message>
    <message>
        <source>Nearest (the upper left pixel)</source>
        <translation>Nächstes (das linke obere Pixel)</translation>
    </message>
    <message>
        <source>Nearest neighbour (for classes)</source>
        <translation>Nächster Nachbar (für Klassen)</translation>
    </message>
    <message>
        <source>Neither {} nor {} is georeferenced: their upper left corners are taken to be the same point, and their pixels to have the same size.</source>
        <translation>Weder {} noch {} ist georeferenziert: ihre linken oberen Ecken werden für denselben Punkt gehalten, und ihre Pixel für gleich groß.</translation>
    </message>
    <message>
        <source>No Python with the engine's packages was found.</source>
        <translation>Kein Python mit den Paketen der Engine wurde gefunden.</translation>
    </message>
    <message>
        <source>No answer within {:g} s.</source>
        <translation>Keine Antwort innerhalb von {:g} s.</translation>
    </message>
    <message>
        <source>No band of {} is needed: its pixels are not read.</source>
        <translation>Kein Kanal von {} wird gebraucht: seine Pixel werden nicht gelesen.</translation>
    </message>
    <message>
        <source>No block has come for {:.0f} s. {}</source>
        <translation>Seit {:.0f} s ist kein Block gekommen. {}</translation>
    </message>
    <message>
        <source>No factor divides both</source>
        <translation>Kein Faktor teilt beide</translation>
    </message>
    <message>
        <source>No names are known.</source>
        <translation>Es sind keine Namen bekannt.</translation>
    </message>
    <message>
        <source>No pixel of the output's band {} is valid: every pixel is nodata.</source>
        <translation>Kein Pixel von Kanal {} der Ausgabe ist gültig: jedes Pixel ist Nodata.</translation>
    </message>
    <message>
        <source>No pixel of the output's bands {} is valid: every pixel is nodata.</source>
        <translation>Kein Pixel der Kanäle {} der Ausgabe ist gültig: jedes Pixel ist Nodata.</translation>
    </message>
    <message>
        <source>No polygon of the cutline meets {}{}: the polygons are at x {:.12g} to {:.12g}, y {:.12g} to {:.12g} ({}); the raster is {}.</source>
        <translation>Kein Polygon des Zuschnitts trifft {}{}: die Polygone liegen bei x {:.12g} bis {:.12g}, y {:.12g} bis {:.12g} ({}); das Raster hat {}.</translation>
    </message>
    <message>
        <source>No scheduler is given: give the address of a dask cluster's scheduler (tcp://host:8786) or its scheduler file, or set DASK_SCHEDULER_ADDRESS.</source>
        <translation>Kein Scheduler ist angegeben: geben Sie die Adresse des Schedulers eines dask-Clusters (tcp://host:8786) oder seine Scheduler-Datei an, oder setzen Sie DASK_SCHEDULER_ADDRESS.</translation>
    </message>
    <message>
        <source>No whole window of {} rows × {} columns fits into the raster of {} × {} pixels: choose smaller windows or edge partial.</source>
        <translation>Kein ganzes Fenster von {} Zeilen × {} Spalten passt in das Raster von {} × {} Pixeln: wählen Sie kleinere Fenster oder den Rand partial.</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>Nodata</translation>
    </message>
    <message>
        <source>Nodata and CRS that you have set on a layer are respected.</source>
        <translation>Nodata und KBS, die Sie an einem Layer eingestellt haben, werden beachtet.</translation>
    </message>
    <message>
        <source>Nodata and CRS that you have set on the layer are respected.</source>
        <translation>Nodata und KBS, die Sie am Layer eingestellt haben, werden beachtet.</translation>
    </message>
    <message>
        <source>Nodata {}</source>
        <translation>Nodata {}</translation>
    </message>
    <message>
        <source>Nodata, masked pixels, NaN and infinity are left out. Overviews in the file are never used. Integers are summed in 64 bits: nothing overflows.</source>
        <translation>Nodata, maskierte Pixel, NaN und Unendlich bleiben weg. Übersichten in der Datei werden nie benutzt. Ganze Zahlen werden in 64 Bit summiert: nichts läuft über.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None (the numbers are reflectance)</source>
        <translation>Keine (die Zahlen sind Reflexionsgrade)</translation>
    </message>
    <message>
        <source>Not enough memory on the worker {} for the {}: give the job a smaller memory budget, or the workers more memory.</source>
        <translation>Nicht genug Speicher auf dem Worker {} für {}: geben Sie dem Auftrag ein kleineres Speicherbudget, oder den Workern mehr Speicher.</translation>
    </message>
    <message>
        <source>Not enough memory: give the job a smaller memory budget or fewer workers.</source>
        <translation>Nicht genug Speicher: geben Sie dem Auftrag ein kleineres Speicherbudget oder weniger Worker.</translation>
    </message>
    <message>
        <source>Number of the band that values and bits are looked up in.</source>
        <translation>Nummer des Kanals, in dem Werte und Bits nachgesehen werden.</translation>
    </message>
    <message>
        <source>Number of the near infrared band.</source>
        <translation>Nummer des Kanals des nahen Infrarots.</translation>
    </message>
    <message>
        <source>Number of the red band.</source>
        <translation>Nummer des roten Kanals.</translation>
    </message>
    <message>
        <source>Numbers of the bands, in the order of the output.</source>
        <translation>Nummern der Kanäle, in der Reihenfolge der Ausgabe.</translation>
    </message>
    <message>
        <source>Numbers of the type {} cannot be computed: use {}.</source>
        <translation>Mit Zahlen des Typs {} kann nicht gerechnet werden: nehmen Sie {}.</translation>
    </message>
    <message>
        <source>Of a reference raster</source>
        <translation>Eines Referenzrasters</translation>
    </message>
    <message>
        <source>Of rasters on other grids than the output's; as in Superimpose. automatic is nearest for classes (a colour table, category names, an attribute table), else average where the output's pixels are at least twice as large, and bicubic elsewhere.</source>
        <translation>Von Rastern auf anderen Gittern als dem der Ausgabe; wie in Überlagern. automatic ist nearest für Klassen (Farbtabelle, Kategoriennamen, Attributtabelle), sonst average, wo die Pixel der Ausgabe mindestens doppelt so groß sind, und bicubic woanders.</translation>
    </message>
    <message>
        <source>Of the coarsest raster</source>
        <translation>Des gröbsten Rasters</translation>
    </message>
    <message>
        <source>Of the finest raster</source>
        <translation>Des feinsten Rasters</translation>
    </message>
    <message>
        <source>Of the first raster</source>
        <translation>Des ersten Rasters</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: sudo apt install python3-venv. </source>
        <translation>Unter Debian und Ubuntu: sudo apt install python3-venv. </translation>
    </message>
    <message>
        <source>One band has</source>
        <translation>Ein Kanal hat</translation>
    </message>
    <message>
        <source>One expression is wanted here.</source>
        <translation>Hier wird ein einziger Ausdruck erwartet.</translation>
    </message>
    <message>
        <source>One or several, by their short names. The output has a band for each of them, in their order.</source>
        <translation>Einer oder mehrere, mit ihren kurzen Namen. Die Ausgabe hat für jeden einen Kanal, in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>Only the pixels that the extent touches are read and written; the output's pixels stay on the raster's grid. It may be in any CRS.</source>
        <translation>Nur die Pixel, die die Ausdehnung berührt, werden gelesen und geschrieben; die Pixel der Ausgabe bleiben auf dem Gitter des Rasters. Sie kann in einem beliebigen KBS sein.</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Operators: + - * / ^ (power, also **), comparisons (also = and !=), and (&amp;&amp;), or (||), not (!), test ? a : b. Functions: abs, sqrt, exp, log (natural), log10, log2, sin to atanh, min, max, clip, round, floor, ceil, isnodata, where and others, with NumPy's names as well. Constants: pi, e, nodata.</source>
        <translation>Operatoren: + - * / ^ (Potenz, auch **), Vergleiche (auch = und !=), and (&amp;&amp;), or (||), not (!), test ? a : b. Funktionen: abs, sqrt, exp, log (natürlich), log10, log2, sin bis atanh, min, max, clip, round, floor, ceil, isnodata, where und andere, auch mit ihren Namen in NumPy. Konstanten: pi, e, nodata.</translation>
    </message>
    <message>
        <source>Optimise raster (COG)</source>
        <translation>Raster optimieren (COG)</translation>
    </message>
    <message>
        <source>Optimised</source>
        <translation>Optimiert</translation>
    </message>
    <message>
        <source>Or choose another Python in {}.</source>
        <translation>Oder wählen Sie ein anderes Python in {}.</translation>
    </message>
    <message>
        <source>Or choose {} in the OSGeo4W Setup (advanced install), as far as they are offered.</source>
        <translation>Oder wählen Sie {} im OSGeo4W-Setup (erweiterte Installation), soweit sie angeboten werden.</translation>
    </message>
    <message>
        <source>Or install with: {}.</source>
        <translation>Oder installieren Sie mit: {}.</translation>
    </message>
    <message>
        <source>Output type</source>
        <translation>Ausgabetyp</translation>
    </message>
    <message>
        <source>Output {}: {}, {} of {}</source>
        <translation>Ausgabe {}: {}, {} in {}</translation>
    </message>
    <message>
        <source>Overviews of a COG</source>
        <translation>Übersichten eines COG</translation>
    </message>
    <message>
        <source>PROJ knows no transformation from {} to the ellipsoid ({}).</source>
        <translation>PROJ kennt keine Transformation von {} zum Ellipsoid ({}).</translation>
    </message>
    <message>
        <source>Panchromatic and multispectral on one grid</source>
        <translation>Panchromatisch und multispektral auf einem Gitter</translation>
    </message>
    <message>
        <source>Performance report</source>
        <translation>Leistungsbericht</translation>
    </message>
    <message>
        <source>Performance report (HTML file)</source>
        <translation>Leistungsbericht (HTML-Datei)</translation>
    </message>
    <message>
        <source>Pixels along each side of a window. The output has a pixel for each window, with the mean of the valid values of the index in it. This is not the index of mean reflectance.</source>
        <translation>Pixel entlang jeder Seite eines Fensters. Die Ausgabe hat ein Pixel je Fenster, mit dem Mittel der gültigen Werte des Index darin. Das ist nicht der Index des mittleren Reflexionsgrads.</translation>
    </message>
    <message>
        <source>Pixels along each side of a window: 10 makes windows of 100 m from pixels of 10 m.</source>
        <translation>Pixel entlang jeder Seite eines Fensters: 10 macht Fenster von 100 m aus Pixeln von 10 m.</translation>
    </message>
    <message>
        <source>Pixels of a quality layer to keep</source>
        <translation>Pixel einer Qualitätsebene, die bleiben</translation>
    </message>
    <message>
        <source>Pixels of the input along each side of a window: 10 makes a raster of 100 m from one of 10 m.</source>
        <translation>Pixel der Eingabe entlang jeder Seite eines Fensters: 10 macht ein Raster von 100 m aus einem von 10 m.</translation>
    </message>
    <message>
        <source>Pixels of the reference between those whose coordinates are computed exactly; in between they are interpolated. 0: the widest spacing that keeps the error under 0.005 pixels; the log tells both.</source>
        <translation>Pixel der Referenz zwischen denen, deren Koordinaten genau berechnet werden; dazwischen wird interpoliert. 0: der weiteste Abstand, der den Fehler unter 0.005 Pixeln hält; das Protokoll nennt beides.</translation>
    </message>
    <message>
        <source>Pixels of type {} cannot be downscaled: use one of {}.</source>
        <translation>Pixel des Typs {} können nicht vergröbert werden: nehmen Sie eines von {}.</translation>
    </message>
    <message>
        <source>Pixels of which the mask has another value become nodata.</source>
        <translation>Pixel, deren Maske einen anderen Wert hat, werden Nodata.</translation>
    </message>
    <message>
        <source>Pixels of which the mask has one of these bits set become nodata. The lowest bit is 0.</source>
        <translation>Pixel, deren Maske eines dieser Bits gesetzt hat, werden Nodata. Das niedrigste Bit ist 0.</translation>
    </message>
    <message>
        <source>Pixels whose centre is outside of all polygons become nodata. The polygons may be in any CRS.</source>
        <translation>Pixel, deren Mittelpunkt außerhalb aller Polygone liegt, werden Nodata. Die Polygone können in einem beliebigen KBS sein.</translation>
    </message>
    <message>
        <source>PlanetScope, {} bands</source>
        <translation>PlanetScope, {} Kanäle</translation>
    </message>
    <message>
        <source>Pléiades PAN and MS primary products</source>
        <translation>Pléiades-Primärprodukte PAN und MS</translation>
    </message>
    <message>
        <source>Pléiades acquisition metadata, {}, shift of {} lines and {} columns of PAN</source>
        <translation>Pléiades-Aufnahmemetadaten, {}, Verschiebung um {} Zeilen und {} Spalten von PAN</translation>
    </message>
    <message>
        <source>Polygons to cut out</source>
        <translation>Polygone zum Ausschneiden</translation>
    </message>
    <message>
        <source>Problem: {}</source>
        <translation>Problem: {}</translation>
    </message>
    <message>
        <source>Product as it was downloaded</source>
        <translation>Produkt, wie es heruntergeladen wurde</translation>
    </message>
    <message>
        <source>Product: {} ({})</source>
        <translation>Produkt: {} ({})</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python interpreter that runs the engine</source>
        <translation>Python-Interpreter, der die Engine ausführt</translation>
    </message>
    <message>
        <source>Python that runs the engine</source>
        <translation>Python, das die Engine ausführt</translation>
    </message>
    <message>
        <source>QGIS reads -a^2 as (-a)^2, others as -(a^2): write brackets.</source>
        <translation>QGIS liest -a^2 als (-a)^2, andere als -(a^2): setzen Sie Klammern.</translation>
    </message>
    <message>
        <source>QGIS reads a^b^c as (a^b)^c, others as a^(b^c): write brackets.</source>
        <translation>QGIS liest a^b^c als (a^b)^c, andere als a^(b^c): setzen Sie Klammern.</translation>
    </message>
    <message>
        <source>QGIS takes and with or from left to right, others take and first: write brackets.</source>
        <translation>QGIS nimmt and und or von links nach rechts, andere nehmen and zuerst: setzen Sie Klammern.</translation>
    </message>
    <message>
        <source>QGIS's Python seems to lack the packages {}. Set up the engine in {}.</source>
        <translation>Dem Python von QGIS scheinen die Pakete {} zu fehlen. Richten Sie die Engine ein: {}.</translation>
    </message>
    <message>
        <source>QGIS's own Python</source>
        <translation>Das Python von QGIS</translation>
    </message>
    <message>
        <source>QGIS's own Python was not found (looked for {}). {}</source>
        <translation>Das Python von QGIS wurde nicht gefunden (gesucht: {}). {}</translation>
    </message>
    <message>
        <source>QGIS's own Python was not found. Choose a Python for the environment.</source>
        <translation>Das Python von QGIS wurde nicht gefunden. Wählen Sie ein Python für die Umgebung.</translation>
    </message>
    <message>
        <source>Quality layer {} of the product: kept is {}</source>
        <translation>Qualitätsebene {} des Produkts; es bleiben: {}</translation>
    </message>
    <message>
        <source>Range (maximum − minimum)</source>
        <translation>Spannweite (Maximum − Minimum)</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Raster &gt; RasterDask &gt; Engine…</source>
        <translation>Raster &gt; RasterDask &gt; Engine…</translation>
    </message>
    <message>
        <source>Raster files</source>
        <translation>Rasterdateien</translation>
    </message>
    <message>
        <source>Raster to make coarser</source>
        <translation>Raster, das gröber wird</translation>
    </message>
    <message>
        <source>Raster to resample</source>
        <translation>Raster, das umgerechnet wird</translation>
    </message>
    <message>
        <source>Raster with the red band</source>
        <translation>Raster mit dem roten Kanal</translation>
    </message>
    <message>
        <source>RasterDask can install the engine's packages from the Python Package Index into a folder of your QGIS profile. It needs about {} MB of disk space. Nothing else on this computer is changed.</source>
        <translation>RasterDask kann die Pakete der Engine aus dem Python Package Index in einen Ordner Ihres QGIS-Profils installieren. Das braucht etwa {} MB auf der Platte. Sonst wird an diesem Rechner nichts geändert.</translation>
    </message>
    <message>
        <source>RasterDask engine</source>
        <translation>Engine von RasterDask</translation>
    </message>
    <message>
        <source>RasterDask help</source>
        <translation>Hilfe zu RasterDask</translation>
    </message>
    <message>
        <source>RasterDask's own environment</source>
        <translation>Die eigene Umgebung von RasterDask</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Rasters of any size are streamed in blocks through all cores. The two bands may be in one raster or in two of the same grid. A band that is not set is found from what the file says of its bands; the log names it. Instead of rasters, a product may be given as it was downloaded.</source>
        <translation>Raster jeder Größe laufen in Blöcken durch alle Kerne. Die beiden Kanäle können in einem Raster oder in zweien mit demselben Gitter sein. Ein Kanal, der nicht gewählt ist, wird danach gefunden, was die Datei von ihren Kanälen sagt; das Protokoll nennt ihn. Statt Rastern kann ein Produkt gegeben werden, wie es heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>Rasters that have the bands: one of several bands, or several.</source>
        <translation>Raster, die die Kanäle haben: eines mit mehreren Kanälen, oder mehrere.</translation>
    </message>
    <message>
        <source>Ready: RasterDask is in the Processing Toolbox.</source>
        <translation>Bereit: RasterDask ist in den Verarbeitungswerkzeugen.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Red and near infrared are both band {} of {}: give another raster or band for one.</source>
        <translation>Rot und nahes Infrarot sind beide Kanal {} von {}: geben Sie für eines ein anderes Raster oder einen anderen Kanal an.</translation>
    </message>
    <message>
        <source>Red band</source>
        <translation>Roter Kanal</translation>
    </message>
    <message>
        <source>Reference raster</source>
        <translation>Referenzraster</translation>
    </message>
    <message>
        <source>Reference raster, which gives the grid</source>
        <translation>Referenzraster, das das Gitter vorgibt</translation>
    </message>
    <message>
        <source>Reflectance is that at the top of the atmosphere, of a sun {:g}° high.</source>
        <translation>Der Reflexionsgrad ist der am Oberrand der Atmosphäre, bei {:g}° Sonnenhöhe.</translation>
    </message>
    <message>
        <source>Resample NIR onto the grid of red</source>
        <translation>NIR auf das Gitter von Rot umrechnen</translation>
    </message>
    <message>
        <source>Resample onto the coarsest grid</source>
        <translation>Auf das gröbste Gitter umrechnen</translation>
    </message>
    <message>
        <source>Resample onto the finest grid</source>
        <translation>Auf das feinste Gitter umrechnen</translation>
    </message>
    <message>
        <source>Resample onto the first grid</source>
        <translation>Auf das erste Gitter umrechnen</translation>
    </message>
    <message>
        <source>Resamples a raster onto the exact grid of another one.</source>
        <translation>Rechnet ein Raster genau auf das Gitter eines anderen um.</translation>
    </message>
    <message>
        <source>Resamples the moving raster onto the exact grid of the reference: its size, pixels, corner and CRS. The two may differ in resolution, CRS and rotation, and either may be in sensor geometry, with RPCs or ground control points. No pixel of the reference is read.</source>
        <translation>Rechnet ein Raster genau auf das Gitter der Referenz um: ihre Größe, Pixel, Ecke und ihr KBS. Die beiden können sich in Auflösung, KBS und Drehung unterscheiden, und jedes kann in Sensorgeometrie sein, mit RPCs oder Passpunkten. Kein Pixel der Referenz wird gelesen.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Resolution and grid</source>
        <translation>Auflösung und Gitter</translation>
    </message>
    <message>
        <source>Root mean square</source>
        <translation>Quadratisches Mittel</translation>
    </message>
    <message>
        <source>Rows and columns of a tile.</source>
        <translation>Zeilen und Spalten einer Kachel.</translation>
    </message>
    <message>
        <source>SUN_ELEVATION of {}</source>
        <translation>SUN_ELEVATION von {}</translation>
    </message>
    <message>
        <source>Same as the input</source>
        <translation>Wie die Eingabe</translation>
    </message>
    <message>
        <source>Same as the raster to resample</source>
        <translation>Wie das umzurechnende Raster</translation>
    </message>
    <message>
        <source>Sample models</source>
        <translation>Beispielmodelle</translation>
    </message>
    <message>
        <source>Sample scene</source>
        <translation>Beispielszene</translation>
    </message>
    <message>
        <source>Says which pixels are good. It may have another grid and CRS: a pixel takes the value that its centre falls in. Which values or bits are good is said by the values to keep and the bits to reject. Without both, the file name must tell a quality layer of Sentinel-2 (SCL), MAJA (CLM, EDG, SAT), Landsat (QA_PIXEL, QA_RADSAT) or Planet (UDM2), of which the chosen pixels are kept. Pixels outside of it become nodata; its own nodata means nothing.</source>
        <translation>Sagt, welche Pixel gut sind. Sie kann ein anderes Gitter und KBS haben: ein Pixel nimmt den Wert, in den sein Mittelpunkt fällt. Welche Werte oder Bits gut sind, sagen die Werte, die bleiben, und die Bits, die verworfen werden. Ohne beides muss der Dateiname eine Qualitätsebene von Sentinel-2 (SCL), MAJA (CLM, EDG, SAT), Landsat (QA_PIXEL, QA_RADSAT) oder Planet (UDM2) nennen, von der die gewählten Pixel bleiben. Pixel außerhalb von ihr werden Nodata; ihr eigenes Nodata bedeutet nichts.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Scales must be positive: {}, {}.</source>
        <translation>Skalierungen müssen positiv sein: {}, {}.</translation>
    </message>
    <message>
        <source>Search by name, formula or domain</source>
        <translation>Nach Name, Formel oder Gebiet suchen</translation>
    </message>
    <message>
        <source>Second red edge</source>
        <translation>Zweiter Red-Edge-Kanal</translation>
    </message>
    <message>
        <source>Second short-wave infrared</source>
        <translation>Zweites kurzwelliges Infrarot</translation>
    </message>
    <message>
        <source>Second thermal infrared</source>
        <translation>Zweites thermisches Infrarot</translation>
    </message>
    <message>
        <source>See the scale.</source>
        <translation>Siehe Skalierung.</translation>
    </message>
    <message>
        <source>Select a raster layer with a red and a near infrared band.</source>
        <translation>Wählen Sie einen Rasterlayer mit einem roten und einem Kanal des nahen Infrarots.</translation>
    </message>
    <message>
        <source>Sentinel-2 (MTD_MSIL2A.xml or MTD_MSIL1C.xml, the .SAFE folder or its zip), MAJA (…_MTD_ALL.xml, folder or zip), Landsat Collection 2 (…_MTL.txt, .json or .xml, folder or tar), Pléiades, Pléiades Neo and SPOT 6/7 (DIM_….XML), or PlanetScope (…_AnalyticMS….tif). Bands, scales, offsets and nodata are those of its metadata; nothing is unpacked.</source>
        <translation>Sentinel-2 (MTD_MSIL2A.xml oder MTD_MSIL1C.xml, der Ordner .SAFE oder sein Zip), MAJA (…_MTD_ALL.xml, Ordner oder Zip), Landsat Collection 2 (…_MTL.txt, .json oder .xml, Ordner oder Tar), Pléiades, Pléiades Neo und SPOT 6/7 (DIM_….XML), oder PlanetScope (…_AnalyticMS….tif). Kanäle, Skalierungen, Versätze und Nodata sind die seiner Metadaten; nichts wird entpackt.</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A (baseline 04.00 and later)</source>
        <translation>Sentinel-2 L2A (ab Version 04.00)</translation>
    </message>
    <message>
        <source>Sentinel-2, processing baseline {:02d}.{:02d}</source>
        <translation>Sentinel-2, Prozessierungsversion {:02d}.{:02d}</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>Engine einrichten</translation>
    </message>
    <message>
        <source>Set up the engine again</source>
        <translation>Engine neu einrichten</translation>
    </message>
    <message>
        <source>Set up the engine in {}, or in a shell with: python3 "{}".</source>
        <translation>Richten Sie die Engine ein: {}, oder in einer Shell mit: python3 "{}".</translation>
    </message>
    <message>
        <source>Set up the engine…</source>
        <translation>Engine einrichten…</translation>
    </message>
    <message>
        <source>Setting up RasterDask's engine</source>
        <translation>Die Engine von RasterDask wird eingerichtet</translation>
    </message>
    <message>
        <source>Settings &gt; Options &gt; Processing &gt; Providers &gt; RasterDask</source>
        <translation>Einstellungen &gt; Optionen &gt; Verarbeitung &gt; Datenanbieter &gt; RasterDask</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Several scales for one band: select the band when the raster is opened.</source>
        <translation>Mehrere Skalierungen für einen Kanal: wählen Sie den Kanal beim Öffnen des Rasters.</translation>
    </message>
    <message>
        <source>Show layer</source>
        <translation>Layer zeigen</translation>
    </message>
    <message>
        <source>Similar are {}.</source>
        <translation>Ähnlich sind {}.</translation>
    </message>
    <message>
        <source>Size of the output's pixels in the units of the raster's CRS, at least that of the input's pixels.</source>
        <translation>Größe der Pixel der Ausgabe in den Einheiten des KBS des Rasters, mindestens die der Pixel der Eingabe.</translation>
    </message>
    <message>
        <source>Size: {}</source>
        <translation>Größe: {}</translation>
    </message>
    <message>
        <source>Some bands have</source>
        <translation>Einige Kanäle haben</translation>
    </message>
    <message>
        <source>Something is missing at the end.</source>
        <translation>Am Ende fehlt etwas.</translation>
    </message>
    <message>
        <source>Spectral index</source>
        <translation>Spektralindex</translation>
    </message>
    <message>
        <source>Spectral indices</source>
        <translation>Spektralindizes</translation>
    </message>
    <message>
        <source>Square brackets are not known here: a name stands for one band.</source>
        <translation>Eckige Klammern sind hier nicht bekannt: ein Name steht für einen Kanal.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Still to be given: {}.</source>
        <translation>Noch anzugeben: {}.</translation>
    </message>
    <message>
        <source>Stop unless windows fit exactly</source>
        <translation>Anhalten, wenn Fenster nicht aufgehen</translation>
    </message>
    <message>
        <source>Stop with an error</source>
        <translation>Mit einem Fehler anhalten</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Superimpose (match another raster's grid)</source>
        <translation>Überlagern (auf das Gitter eines anderen Rasters)</translation>
    </message>
    <message>
        <source>Superimposed</source>
        <translation>Überlagert</translation>
    </message>
    <message>
        <source>The 64-bit integers of {} are read as float64, which holds them exactly up to 2⁵³</source>
        <translation>Die 64-Bit-Zahlen von {} werden als float64 gelesen, das sie bis 2⁵³ genau darstellt</translation>
    </message>
    <message>
        <source>The CRS of the cutline {} cannot be read: give it with the cutline.</source>
        <translation>Das KBS des Zuschnitts {} kann nicht gelesen werden: geben Sie es mit dem Zuschnitt an.</translation>
    </message>
    <message>
        <source>The GeoTIFF to write, or the VRT of a folder of tiles. Missing folders are made.</source>
        <translation>Das GeoTIFF, das geschrieben wird, oder das VRT eines Ordners von Kacheln. Fehlende Ordner werden angelegt.</translation>
    </message>
    <message>
        <source>The Python interpreter {} does not exist. Choose another in {}, or leave that empty.</source>
        <translation>Den Python-Interpreter {} gibt es nicht. Wählen Sie einen anderen in {}, oder lassen Sie das leer.</translation>
    </message>
    <message>
        <source>The Python package {} cannot be found by {}.</source>
        <translation>Das Python-Paket {} wird von {} nicht gefunden.</translation>
    </message>
    <message>
        <source>The Python packages {} cannot be found by {}.</source>
        <translation>Die Python-Pakete {} werden von {} nicht gefunden.</translation>
    </message>
    <message>
        <source>The RPCs of {} are broken: they place the whole scene on one line.</source>
        <translation>Die RPCs von {} sind fehlerhaft: sie legen die ganze Szene auf eine Linie.</translation>
    </message>
    <message>
        <source>The RPCs of {} lack {}. {}</source>
        <translation>Den RPCs von {} fehlt {}. {}</translation>
    </message>
    <message>
        <source>The acquisition metadata of {} cannot be read: {}.</source>
        <translation>Die Aufnahmemetadaten von {} können nicht gelesen werden: {}.</translation>
    </message>
    <message>
        <source>The alpha band of {} is left out: its transparent pixels are nodata.</source>
        <translation>Der Alphakanal von {} bleibt weg: seine durchsichtigen Pixel sind Nodata.</translation>
    </message>
    <message>
        <source>The array {} has {} bands: select one.</source>
        <translation>Das Array {} hat {} Kanäle: wählen Sie einen.</translation>
    </message>
    <message>
        <source>The bands</source>
        <translation>Die Kanäle</translation>
    </message>
    <message>
        <source>The bands are on different grids:
  {}: {}
  {}: {}
Bring them onto one grid first (superimpose).</source>
        <translation>Die Kanäle sind auf verschiedenen Gittern:
  {}: {}
  {}: {}
Bringen Sie sie zuerst auf ein Gitter (superimpose).</translation>
    </message>
    <message>
        <source>The bands are on different grids:
  {}: {}
  {}: {}
Choose to align them, or bring them onto one grid first.</source>
        <translation>Die Kanäle sind auf verschiedenen Gittern:
  {}: {}
  {}: {}
Wählen Sie, sie auszurichten, oder bringen Sie sie zuerst auf ein Gitter.</translation>
    </message>
    <message>
        <source>The best transformation from {} to {}, {}, needs {}, which PROJ does not find. Another one is used instead, {}. Install the grid (projsync, or the package proj-data), or set PROJ_NETWORK=ON to have PROJ fetch it.</source>
        <translation>Die beste Transformation von {} nach {}, {}, braucht {}, das PROJ nicht findet. Statt ihrer wird eine andere benutzt, {}. Installieren Sie das Gitter (projsync, oder das Paket proj-data), oder setzen Sie PROJ_NETWORK=ON, damit PROJ es holt.</translation>
    </message>
    <message>
        <source>The bicubic radius must be at least 2, not {}.</source>
        <translation>Der bikubische Radius muss mindestens 2 sein, nicht {}.</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>Die Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The character {} is not known here.</source>
        <translation>Das Zeichen {} ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The character {} is not known here: write {}.</source>
        <translation>Das Zeichen {} ist hier nicht bekannt: schreiben Sie {}.</translation>
    </message>
    <message>
        <source>The cluster {} has dropped the {}: was it restarted?</source>
        <translation>Der Cluster {} hat {} fallen gelassen: wurde er neu gestartet?</translation>
    </message>
    <message>
        <source>The cluster {} has no workers any more: waiting for others.</source>
        <translation>Der Cluster {} hat keine Worker mehr: es wird auf andere gewartet.</translation>
    </message>
    <message>
        <source>The cluster {} has no workers yet: waiting for the first.</source>
        <translation>Der Cluster {} hat noch keine Worker: es wird auf den ersten gewartet.</translation>
    </message>
    <message>
        <source>The cluster's versions do not match those of the engine's Python:
{}
Install the same versions on both sides.</source>
        <translation>Die Versionen des Clusters passen nicht zu denen im Python der Engine:
{}
Installieren Sie auf beiden Seiten dieselben Versionen.</translation>
    </message>
    <message>
        <source>The cluster's workers cannot do this:
{}
Inputs must be on a file system that the workers have under the same path, or at an address that they can read; and workers need rasterio, dask, NumPy and cloudpickle.</source>
        <translation>Die Worker des Clusters können das nicht:
{}
Eingaben müssen auf einem Dateisystem liegen, das die Worker unter demselben Pfad haben, oder an einer Adresse, die sie lesen können; und Worker brauchen rasterio, dask, NumPy und cloudpickle.</translation>
    </message>
    <message>
        <source>The compression {}</source>
        <translation>Die Kompression {}</translation>
    </message>
    <message>
        <source>The connection to the scheduler {} is lost: the scheduler has stopped, or the network has failed.</source>
        <translation>Die Verbindung zum Scheduler {} ist verloren: der Scheduler wurde beendet, oder das Netz ist ausgefallen.</translation>
    </message>
    <message>
        <source>The creation option PROFILE={} leaves out what tiles must say of themselves: leave it out, or choose no tiled output.</source>
        <translation>Die Erzeugungsoption PROFILE={} lässt weg, was Kacheln von sich sagen müssen: lassen Sie sie weg, oder wählen Sie keine Kacheln.</translation>
    </message>
    <message>
        <source>The creation option {} is not of the form NAME=VALUE.</source>
        <translation>Die Erzeugungsoption {} hat nicht die Form NAME=WERT.</translation>
    </message>
    <message>
        <source>The creation option {}={}</source>
        <translation>Die Erzeugungsoption {}={}</translation>
    </message>
    <message>
        <source>The creation option {}={} does nothing with the compression {}: it is for {}.</source>
        <translation>Die Erzeugungsoption {}={} bewirkt nichts mit der Kompression {}: sie ist für {}.</translation>
    </message>
    <message>
        <source>The creation option {}={} is not a whole number of pixels.</source>
        <translation>Die Erzeugungsoption {}={} ist keine ganze Zahl von Pixeln.</translation>
    </message>
    <message>
        <source>The creation option {}={} would resample the raster: the output keeps its grid.</source>
        <translation>Die Erzeugungsoption {}={} würde das Raster umrechnen: die Ausgabe behält ihr Gitter.</translation>
    </message>
    <message>
        <source>The cutline</source>
        <translation>Der Zuschnitt</translation>
    </message>
    <message>
        <source>The cutline {} cannot be read: {}.</source>
        <translation>Der Zuschnitt {} kann nicht gelesen werden: {}.</translation>
    </message>
    <message>
        <source>The cutline {} is not GeoJSON. Make it one: ogr2ogr polygons.geojson {}</source>
        <translation>Der Zuschnitt {} ist kein GeoJSON. Machen Sie ihn dazu: ogr2ogr polygons.geojson {}</translation>
    </message>
    <message>
        <source>The cutline {} is not GeoJSON: it holds no object.</source>
        <translation>Der Zuschnitt {} ist kein GeoJSON: er enthält kein Objekt.</translation>
    </message>
    <message>
        <source>The denominator {} of the RPCs of {} is 0 within the scene. {}</source>
        <translation>Der Nenner {} der RPCs von {} ist innerhalb der Szene 0. {}</translation>
    </message>
    <message>
        <source>The disk is full: the engine's environment needs about {3} MB in {0}. Make room and try again.</source>
        <translation>Die Platte ist voll: die Umgebung der Engine braucht etwa {3} MB in {0}. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full: {} has {} MB left, and the engine's environment needs about {} MB. Make room and try again.</source>
        <translation>Die Platte ist voll: {} hat noch {} MB, und die Umgebung der Engine braucht etwa {} MB. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The documentation lists what is.</source>
        <translation>Die Dokumentation führt auf, was es gibt.</translation>
    </message>
    <message>
        <source>The engine closed its output without a result.</source>
        <translation>Die Engine hat ihre Ausgabe ohne Ergebnis geschlossen.</translation>
    </message>
    <message>
        <source>The engine could not be started with {}: {}</source>
        <translation>Die Engine konnte mit {} nicht gestartet werden: {}</translation>
    </message>
    <message>
        <source>The engine crashed ({}).</source>
        <translation>Die Engine ist abgestürzt ({}).</translation>
    </message>
    <message>
        <source>The engine ended without a result (exit code {}).</source>
        <translation>Die Engine endete ohne Ergebnis (Rückgabewert {}).</translation>
    </message>
    <message>
        <source>The engine failed: {}: {}</source>
        <translation>Die Engine ist gescheitert: {}: {}</translation>
    </message>
    <message>
        <source>The engine runs on Python {} ({}).</source>
        <translation>Die Engine läuft mit Python {} ({}).</translation>
    </message>
    <message>
        <source>The engine was killed ({}). The machine may have run out of memory: lower the memory for blocks or the number of workers.</source>
        <translation>Die Engine wurde beendet ({}). Dem Rechner ist vielleicht der Speicher ausgegangen: verringern Sie den Speicher für Blöcke oder die Zahl der Worker.</translation>
    </message>
    <message>
        <source>The engine wrote something that is not its protocol: {}</source>
        <translation>Die Engine schrieb etwas, das nicht zu ihrem Protokoll gehört: {}</translation>
    </message>
    <message>
        <source>The engine's environment is ready: {}</source>
        <translation>Die Umgebung der Engine ist fertig: {}</translation>
    </message>
    <message>
        <source>The engine's packages cannot be imported in {}: {}.</source>
        <translation>Die Pakete der Engine können in {} nicht importiert werden: {}.</translation>
    </message>
    <message>
        <source>The environment that RasterDask made does not work any more. {} ({})</source>
        <translation>Die Umgebung, die RasterDask angelegt hat, geht nicht mehr. {} ({})</translation>
    </message>
    <message>
        <source>The execution {} needs the Python package distributed, which cannot be imported ({}). Install it (on Debian and Ubuntu: python3-distributed), or choose {}.</source>
        <translation>Die Ausführung {} braucht das Python-Paket distributed, das nicht importiert werden kann ({}). Installieren Sie es (unter Debian und Ubuntu: python3-distributed), oder wählen Sie {}.</translation>
    </message>
    <message>
        <source>The exponent is too large: {} is the most.</source>
        <translation>Der Exponent ist zu groß: {} ist der größte.</translation>
    </message>
    <message>
        <source>The expression is empty.</source>
        <translation>Der Ausdruck ist leer.</translation>
    </message>
    <message>
        <source>The expression is nested too deeply: {} levels are the most.</source>
        <translation>Der Ausdruck ist zu tief verschachtelt: {} Ebenen sind das Höchste.</translation>
    </message>
    <message>
        <source>The expression is too long: {:,} characters, and {:,} are the most.</source>
        <translation>Der Ausdruck ist zu lang: {:,} Zeichen, und {:,} sind das Höchste.</translation>
    </message>
    <message>
        <source>The extent does not meet {}:
  extent: x {:.12g} to {:.12g}, y {:.12g} to {:.12g} ({})
  {}: {}</source>
        <translation>Die Ausdehnung trifft {} nicht:
  Ausdehnung: x {:.12g} bis {:.12g}, y {:.12g} bis {:.12g} ({})
  {}: {}</translation>
    </message>
    <message>
        <source>The factor must be a whole number from 2 on, not {}.</source>
        <translation>Der Faktor muss eine ganze Zahl ab 2 sein, nicht {}.</translation>
    </message>
    <message>
        <source>The finest and the coarsest are of the rasters in the expression, by the size of their pixels. Rasters on other grids are superimposed on it in the same pass.</source>
        <translation>Das feinste und das gröbste sind die der Raster im Ausdruck, nach der Größe ihrer Pixel. Raster auf anderen Gittern werden im selben Durchgang darauf überlagert.</translation>
    </message>
    <message>
        <source>The grid spacing is {}; it must be a whole number, 0 or more.</source>
        <translation>Der Gitterabstand ist {}; er muss eine ganze Zahl sein, 0 oder mehr.</translation>
    </message>
    <message>
        <source>The ground control points are not written: a GeoTIFF has a transform or control points, not both.</source>
        <translation>Die Passpunkte werden nicht geschrieben: ein GeoTIFF hat eine Transformation oder Passpunkte, nicht beides.</translation>
    </message>
    <message>
        <source>The ground control points of {} have no CRS; assign one to them.</source>
        <translation>Die Passpunkte von {} haben kein KBS; weisen Sie ihnen eines zu.</translation>
    </message>
    <message>
        <source>The ground control points of {} lie on one line; the image cannot be placed.</source>
        <translation>Die Passpunkte von {} liegen auf einer Linie; das Bild kann nicht eingepasst werden.</translation>
    </message>
    <message>
        <source>The input {} is among the tiles of the output: choose another name.</source>
        <translation>Die Eingabe {} ist unter den Kacheln der Ausgabe: wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The job cannot be read: its lists or objects are nested too deeply.</source>
        <translation>Der Auftrag kann nicht gelesen werden: seine Listen oder Objekte sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The job has a number that is too large: {}.</source>
        <translation>Der Auftrag hat eine zu große Zahl: {}.</translation>
    </message>
    <message>
        <source>The job has the key {} twice in one object.</source>
        <translation>Der Auftrag hat den Schlüssel {} zweimal in einem Objekt.</translation>
    </message>
    <message>
        <source>The job is not JSON: {} is not a number in JSON.</source>
        <translation>Der Auftrag ist kein JSON: {} ist in JSON keine Zahl.</translation>
    </message>
    <message>
        <source>The job is not JSON: {}.</source>
        <translation>Der Auftrag ist kein JSON: {}.</translation>
    </message>
    <message>
        <source>The job is not text in UTF-8: {}.</source>
        <translation>Der Auftrag ist kein Text in UTF-8: {}.</translation>
    </message>
    <message>
        <source>The job {} cannot be read: {}.</source>
        <translation>Der Auftrag {} kann nicht gelesen werden: {}.</translation>
    </message>
    <message>
        <source>The largest error is a number from 0 on, not {}.</source>
        <translation>Der größte Fehler ist eine Zahl ab 0, nicht {}.</translation>
    </message>
    <message>
        <source>The largest error {:g}</source>
        <translation>Der größte Fehler {:g}</translation>
    </message>
    <message>
        <source>The last that it wrote to stderr:</source>
        <translation>Das Letzte, was sie nach stderr schrieb:</translation>
    </message>
    <message>
        <source>The layer's filter is respected, and its selection if you choose so.</source>
        <translation>Der Filter des Layers wird beachtet, und seine Auswahl, wenn Sie das wählen.</translation>
    </message>
    <message>
        <source>The line period of {} is {} ms; it must be positive.</source>
        <translation>Die Zeilenperiode von {} ist {} ms; sie muss positiv sein.</translation>
    </message>
    <message>
        <source>The log of a set-up or a check</source>
        <translation>Das Protokoll einer Einrichtung oder einer Prüfung</translation>
    </message>
    <message>
        <source>The log says in words how the moving raster is brought onto the reference's grid, and how exactly.</source>
        <translation>Das Protokoll sagt in Worten, wie das Raster auf das Gitter der Referenz kommt, und wie genau.</translation>
    </message>
    <message>
        <source>The name is too long: {} characters are the most.</source>
        <translation>Der Name ist zu lang: {} Zeichen sind das Höchste.</translation>
    </message>
    <message>
        <source>The name {} is not known. {}</source>
        <translation>Der Name {} ist nicht bekannt. {}</translation>
    </message>
    <message>
        <source>The nodata of {}</source>
        <translation>Das Nodata von {}</translation>
    </message>
    <message>
        <source>The number in the file that stands for no data. Pixels that are nodata in the input become this number.</source>
        <translation>Die Zahl in der Datei, die für fehlende Daten steht. Pixel, die in der Eingabe Nodata sind, werden zu dieser Zahl.</translation>
    </message>
    <message>
        <source>The number in the output that stands for no data.</source>
        <translation>Die Zahl in der Ausgabe, die für fehlende Daten steht.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Die Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>The one that RasterDask has set up, else QGIS's own</source>
        <translation>Das von RasterDask eingerichtete, sonst das von QGIS</translation>
    </message>
    <message>
        <source>The operator {} joins conditions in brackets, as in (a &gt; 1) {} (b &gt; 1): bits of numbers are not known here.</source>
        <translation>Der Operator {} verbindet Bedingungen in Klammern, wie in (a &gt; 1) {} (b &gt; 1): Bits von Zahlen sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The operator ~ is for conditions: bits of numbers are not known here.</source>
        <translation>Der Operator ~ ist für Bedingungen: Bits von Zahlen sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The output has its size, pixels, corner and CRS, exactly. Only its metadata are read.</source>
        <translation>Die Ausgabe hat genau dessen Größe, Pixel, Ecke und KBS. Nur seine Metadaten werden gelesen.</translation>
    </message>
    <message>
        <source>The output is {}, and {} is not written: with tiles, it is a VRT, whose name ends in .vrt.</source>
        <translation>Die Ausgabe ist {}, und {} wird nicht geschrieben: mit Kacheln ist sie ein VRT, dessen Name auf .vrt endet.</translation>
    </message>
    <message>
        <source>The output may not fit on the disk: {}</source>
        <translation>Die Ausgabe passt vielleicht nicht auf die Platte: {}</translation>
    </message>
    <message>
        <source>The output {} is also an input: choose another name.</source>
        <translation>Die Ausgabe {} ist auch eine Eingabe: wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The output's nodata.</source>
        <translation>Das Nodata der Ausgabe.</translation>
    </message>
    <message>
        <source>The outputs MIN, MAX, MEAN and VALID_PERCENT are statistics of the windows' means, for the next steps of a model; they are empty where no window is valid.</source>
        <translation>Die Ausgaben MIN, MAX, MEAN und VALID_PERCENT sind Statistiken der Mittel der Fenster, für die nächsten Schritte eines Modells; sie sind leer, wo kein Fenster gültig ist.</translation>
    </message>
    <message>
        <source>The outputs MIN, MAX, MEAN and VALID_PERCENT are the result's statistics, for the next steps of a model; they are empty where no pixel is valid.</source>
        <translation>Die Ausgaben MIN, MAX, MEAN und VALID_PERCENT sind die Statistiken des Ergebnisses, für die nächsten Schritte eines Modells; sie sind leer, wo kein Pixel gültig ist.</translation>
    </message>
    <message>
        <source>The outputs MIN, MAX, MEAN and VALID_PERCENT are the statistics of the first index, for the next steps of a model; they are empty where no pixel is valid.</source>
        <translation>Die Ausgaben MIN, MAX, MEAN und VALID_PERCENT sind die Statistiken des ersten Index, für die nächsten Schritte eines Modells; sie sind leer, wo kein Pixel gültig ist.</translation>
    </message>
    <message>
        <source>The overview resampling is given twice, as {} and by the creation option {}={}: leave one of them out.</source>
        <translation>Die Methode der Übersichten ist zweimal angegeben, als {} und mit der Erzeugungsoption {}={}: lassen Sie eines weg.</translation>
    </message>
    <message>
        <source>The overview resampling {} contradicts the creation option OVERVIEWS=NONE: leave one of them out.</source>
        <translation>Die Methode der Übersichten {} widerspricht der Erzeugungsoption OVERVIEWS=NONE: lassen Sie eines weg.</translation>
    </message>
    <message>
        <source>The overview resampling {} is for a COG, and the output is a {}, which has no overviews: choose the format COG, or give no overview resampling.</source>
        <translation>Die Methode der Übersichten {} ist für ein COG, und die Ausgabe ist ein {}, das keine Übersichten hat: wählen Sie das Format COG, oder geben Sie keine Methode der Übersichten an.</translation>
    </message>
    <message>
        <source>The package index cannot be reached. Check the connection to the internet, and the proxy in Settings &gt; Options &gt; Network, and try again.</source>
        <translation>Der Paketindex ist nicht zu erreichen. Prüfen Sie die Verbindung zum Internet, und den Proxy in Einstellungen &gt; Optionen &gt; Netzwerk, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The package index could not be trusted: its certificate was refused. A proxy that opens connections needs its own certificate: name its file in the variable PIP_CERT and try again.</source>
        <translation>Dem Paketindex konnte nicht vertraut werden: sein Zertifikat wurde abgelehnt. Ein Proxy, der Verbindungen öffnet, braucht sein eigenes Zertifikat: nennen Sie dessen Datei in der Variablen PIP_CERT, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The packages are installed, but the engine does not work: {}</source>
        <translation>Die Pakete sind installiert, aber die Engine geht nicht: {}</translation>
    </message>
    <message>
        <source>The packages could not be installed. The last that pip wrote:</source>
        <translation>Die Pakete konnten nicht installiert werden. Das Letzte, was pip schrieb:</translation>
    </message>
    <message>
        <source>The packages were not installed within an hour. Check the connection and try again.</source>
        <translation>Die Pakete wurden nicht innerhalb einer Stunde installiert. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The performance report {} cannot be written: {}</source>
        <translation>Der Leistungsbericht {} kann nicht geschrieben werden: {}</translation>
    </message>
    <message>
        <source>The point {:.12g}, {:.12g} ({}) has no place in {}: it is outside of what the raster's CRS or sensor model describes. Give a smaller area.</source>
        <translation>Der Punkt {:.12g}, {:.12g} ({}) hat keinen Platz in {}: er liegt außerhalb dessen, was das KBS oder das Sensormodell des Rasters beschreibt. Geben Sie ein kleineres Gebiet an.</translation>
    </message>
    <message>
        <source>The proxy refused the connection to the package index. Check it in Settings &gt; Options &gt; Network, or the variable HTTPS_PROXY, and try again.</source>
        <translation>Der Proxy lehnte die Verbindung zum Paketindex ab. Prüfen Sie ihn in Einstellungen &gt; Optionen &gt; Netzwerk, oder die Variable HTTPS_PROXY, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Das Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The raster is already as asked, and will be copied: {}.</source>
        <translation>Das Raster ist schon, wie verlangt, und wird kopiert: {}.</translation>
    </message>
    <message>
        <source>The red and the near infrared raster are on different grids:
  red: {}
  near infrared: {}
Choose to align them, or bring one onto the grid of the other first.</source>
        <translation>Das rote Raster und das des nahen Infrarots sind auf verschiedenen Gittern:
  Rot: {}
  nahes Infrarot: {}
Wählen Sie, sie auszurichten, oder bringen Sie zuerst eines auf das Gitter des anderen.</translation>
    </message>
    <message>
        <source>The remainder (%) is not known here.</source>
        <translation>Der Rest einer Division (%) ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The resolution must be a number above 0, not {}.</source>
        <translation>Die Auflösung muss eine Zahl über 0 sein, nicht {}.</translation>
    </message>
    <message>
        <source>The resolution {:g} is finer than the input's pixels of {:g} × {:g}: downscaling makes rasters coarser. Use superimpose to bring a raster onto a finer grid.</source>
        <translation>Die Auflösung {:g} ist feiner als die Pixel der Eingabe von {:g} × {:g}: Vergröbern macht Raster gröber. Nehmen Sie superimpose, um ein Raster auf ein feineres Gitter zu bringen.</translation>
    </message>
    <message>
        <source>The resolution {:g}{} is larger than the whole raster, {:g} × {:g}{}.</source>
        <translation>Die Auflösung {:g}{} ist größer als das ganze Raster, {:g} × {:g}{}.</translation>
    </message>
    <message>
        <source>The role {} is given twice.</source>
        <translation>Die Rolle {} ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>The sample scene could not be copied: {}</source>
        <translation>Die Beispielszene konnte nicht kopiert werden: {}</translation>
    </message>
    <message>
        <source>The scheduler at {} cannot be reached: {}. Is it running there, and is there a firewall between?{}</source>
        <translation>Der Scheduler {} ist nicht zu erreichen: {}. Läuft er dort, und ist eine Firewall dazwischen?{}</translation>
    </message>
    <message>
        <source>The share of valid pixels must be from 0 to 100 %, not {}.</source>
        <translation>Der Anteil gültiger Pixel muss von 0 bis 100 % sein, nicht {}.</translation>
    </message>
    <message>
        <source>The temporary output is deleted when qgis_process ends. Give OUTPUT=path to keep it.</source>
        <translation>Die temporäre Ausgabe wird gelöscht, wenn qgis_process endet. Geben Sie OUTPUT=Pfad an, um sie zu behalten.</translation>
    </message>
    <message>
        <source>The transform of {} {}: ({}). Give the raster another one, or none (gdal_edit.py -a_ullr or -unsetgt).</source>
        <translation>Die Transformation von {} {}: ({}). Geben Sie dem Raster eine andere, oder keine (gdal_edit.py -a_ullr oder -unsetgt).</translation>
    </message>
    <message>
        <source>The two bands</source>
        <translation>Die beiden Kanäle</translation>
    </message>
    <message>
        <source>The worker {}, which has joined the cluster, cannot do this:
{}</source>
        <translation>Der Worker {}, der zum Cluster gekommen ist, kann das nicht:
{}</translation>
    </message>
    <message>
        <source>The workers have {} threads.</source>
        <translation>Die Worker haben {} Threads.</translation>
    </message>
    <message>
        <source>The {} </source>
        <translation>Das {} </translation>
    </message>
    <message>
        <source>The {} array has {} bands: select one.</source>
        <translation>Das Array {} hat {} Kanäle: wählen Sie einen.</translation>
    </message>
    <message>
        <source>The {} cannot be computed: {}.</source>
        <translation>Berechnung nicht möglich ({}): {}.</translation>
    </message>
    <message>
        <source>The {} failed {} times: each worker that had it died, {} last. {}</source>
        <translation>{} ist {} mal gescheitert: jeder Worker, der daran war, ist ausgefallen, zuletzt {}. {}</translation>
    </message>
    <message>
        <source>The {} ground control points of {} do not determine a polynomial of {} terms: they lie on a line or a conic, or repeat each other.</source>
        <translation>Die {} Passpunkte von {} bestimmen kein Polynom mit {} Termen: sie liegen auf einer Geraden oder einem Kegelschnitt, oder wiederholen sich.</translation>
    </message>
    <message>
        <source>The {} of the selftest is wrong: {} × {} pixels with {} in the middle, not {} × {} with {}.</source>
        <translation>Der Selbsttest {} ist falsch: {} × {} Pixel mit {} in der Mitte, nicht {} × {} mit {}.</translation>
    </message>
    <message>
        <source>The {} {} has no CRS; assign one to it.</source>
        <translation>Das {} {} hat kein KBS; weisen Sie ihm eines zu.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>There are too many expressions: {} are the most.</source>
        <translation>Es sind zu viele Ausdrücke: {} sind das Höchste.</translation>
    </message>
    <message>
        <source>There are {}.</source>
        <translation>Es gibt {}.</translation>
    </message>
    <message>
        <source>There is no band in the expression, so that there is no grid either.</source>
        <translation>Im Ausdruck ist kein Kanal, also gibt es auch kein Gitter.</translation>
    </message>
    <message>
        <source>There is no band in the expression, so that there is nothing to compute.</source>
        <translation>Im Ausdruck ist kein Kanal, also gibt es nichts zu rechnen.</translation>
    </message>
    <message>
        <source>There is no band {}. {}</source>
        <translation>Es gibt keinen Kanal {}. {}</translation>
    </message>
    <message>
        <source>There is no bracket that is closed here.</source>
        <translation>Hier ist keine Klammer zu schließen.</translation>
    </message>
    <message>
        <source>There is no compression {}: choose one of {}.</source>
        <translation>Die Kompression {} gibt es nicht: wählen Sie eine von {}.</translation>
    </message>
    <message>
        <source>There is no edge rule “{}”: choose one of {}.</source>
        <translation>Die Randregel „{}“ gibt es nicht: wählen Sie eine von {}.</translation>
    </message>
    <message>
        <source>There is no format {}: choose one of {}.</source>
        <translation>Das Format {} gibt es nicht: wählen Sie eines von {}.</translation>
    </message>
    <message>
        <source>There is no function {}. Known are {}.</source>
        <translation>Die Funktion {} gibt es nicht. Bekannt sind {}.</translation>
    </message>
    <message>
        <source>There is no method “{}”: choose one of {}.</source>
        <translation>Die Methode „{}“ gibt es nicht: wählen Sie eine von {}.</translation>
    </message>
    <message>
        <source>There is no output type {}: choose one of {}.</source>
        <translation>Den Ausgabetyp {} gibt es nicht: wählen Sie einen von {}.</translation>
    </message>
    <message>
        <source>There is no overview resampling {}: choose one of {}.</source>
        <translation>Die Methode der Übersichten {} gibt es nicht: wählen Sie eine von {}.</translation>
    </message>
    <message>
        <source>There is no question mark before this colon: a conditional is test ? a : b.</source>
        <translation>Vor diesem Doppelpunkt steht kein Fragezeichen: eine Bedingung lautet test ? a : b.</translation>
    </message>
    <message>
        <source>There is no ready-made package for Python {1} on {2}. Choose another Python for the environment: 64 bits, from 3.9 to 3.13, for this machine's processor.</source>
        <translation>Es gibt kein fertiges Paket für Python {1} auf {2}. Wählen Sie ein anderes Python für die Umgebung: 64 Bit, von 3.9 bis 3.13, für den Prozessor dieses Rechners.</translation>
    </message>
    <message>
        <source>There is no ready-made package {4} for Python {1} on {2}. Choose another Python for the environment: 64 bits, from 3.9 to 3.13, for this machine's processor.</source>
        <translation>Es gibt kein fertiges Paket {4} für Python {1} auf {2}. Wählen Sie ein anderes Python für die Umgebung: 64 Bit, von 3.9 bis 3.13, für den Prozessor dieses Rechners.</translation>
    </message>
    <message>
        <source>There is no role {}. Known are {}.</source>
        <translation>Die Rolle {} gibt es nicht. Bekannt sind {}.</translation>
    </message>
    <message>
        <source>There is no role {}: bands are given as {}.</source>
        <translation>Die Rolle {} gibt es nicht: Kanäle werden als {} angegeben.</translation>
    </message>
    <message>
        <source>There is no spectral index {}.{}</source>
        <translation>Den Spektralindex {} gibt es nicht.{}</translation>
    </message>
    <message>
        <source>There is no transformation from {} to {}: {}</source>
        <translation>Es gibt keine Transformation von {} nach {}: {}</translation>
    </message>
    <message>
        <source>Thermal infrared</source>
        <translation>Thermisches Infrarot</translation>
    </message>
    <message>
        <source>They were stopped for exceeding their memory limit ({:,.0f} MB): give the job a smaller memory budget, which makes smaller blocks, or the workers more memory.</source>
        <translation>Sie wurden angehalten, weil sie ihre Speichergrenze überschritten ({:,.0f} MB): geben Sie dem Auftrag ein kleineres Speicherbudget, das kleinere Blöcke macht, oder den Workern mehr Speicher.</translation>
    </message>
    <message>
        <source>Third quartile</source>
        <translation>Drittes Quartil</translation>
    </message>
    <message>
        <source>Third red edge</source>
        <translation>Dritter Red-Edge-Kanal</translation>
    </message>
    <message>
        <source>This is the mean of the NDVI values, not the NDVI of the mean red and the mean near infrared: the two differ where a window holds both bright and dark pixels.</source>
        <translation>Das ist das Mittel der NDVI-Werte, nicht der NDVI des mittleren Rot und des mittleren nahen Infrarots: die beiden unterscheiden sich, wo ein Fenster helle und dunkle Pixel enthält.</translation>
    </message>
    <message>
        <source>This needs numba, which cannot be used in {} ({}). Install numba: the package python3-numba on Debian and Ubuntu, else numba by conda or pip.</source>
        <translation>Dies braucht numba, das in {} nicht benutzt werden kann ({}). Installieren Sie numba: das Paket python3-numba unter Debian und Ubuntu, sonst numba mit conda oder pip.</translation>
    </message>
    <message>
        <source>This needs numba, which cannot be used on {}. Install numba there.</source>
        <translation>Dies braucht numba, das auf {} nicht benutzt werden kann. Installieren Sie dort numba.</translation>
    </message>
    <message>
        <source>This version of the plugin comes with newer packages for its engine.</source>
        <translation>Diese Version der Erweiterung kommt mit neueren Paketen für ihre Engine.</translation>
    </message>
    <message>
        <source>Threads (mostly the fastest)</source>
        <translation>Threads (meist am schnellsten)</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>Kachelgröße</translation>
    </message>
    <message>
        <source>Trim partial windows off</source>
        <translation>Teilfenster abschneiden</translation>
    </message>
    <message>
        <source>Try on sample data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Unknown reflectance “{}”: choose one of {}.</source>
        <translation>Unbekannter Reflexionsgrad „{}“: wählen Sie eines von {}.</translation>
    </message>
    <message>
        <source>Update the engine</source>
        <translation>Engine aktualisieren</translation>
    </message>
    <message>
        <source>Update the engine…</source>
        <translation>Engine aktualisieren…</translation>
    </message>
    <message>
        <source>Use partial windows at the edges</source>
        <translation>Teilfenster am Rand benutzen</translation>
    </message>
    <message>
        <source>Valid pixels (%)</source>
        <translation>Gültige Pixel (%)</translation>
    </message>
    <message>
        <source>Valid pixels of the first index (%)</source>
        <translation>Gültige Pixel des ersten Index (%)</translation>
    </message>
    <message>
        <source>Valid pixels that a window needs</source>
        <translation>Gültige Pixel, die ein Fenster braucht</translation>
    </message>
    <message>
        <source>Valid windows (%)</source>
        <translation>Gültige Fenster (%)</translation>
    </message>
    <message>
        <source>Value = scale × number in the file + offset. Without scale and offset, the numbers stay as they are.</source>
        <translation>Wert = Skalierung × Zahl in der Datei + Versatz. Ohne Skalierung und Versatz bleiben die Zahlen, wie sie sind.</translation>
    </message>
    <message>
        <source>Values are outside −1 to 1, from {:.4g} to {:.4g}: {} of the valid pixels in a sample. There, reflectance is negative in one of the bands. If these are more than a few dark pixels, a wrong offset may have been applied (reflectance), or nodata may be counted as values.</source>
        <translation>Werte sind außerhalb von −1 bis 1, von {:.4g} bis {:.4g}: {} der gültigen Pixel einer Stichprobe. Dort ist der Reflexionsgrad in einem der Kanäle negativ. Wenn das mehr als ein paar dunkle Pixel sind, wurde vielleicht ein falscher Versatz angewendet (reflectance), oder Nodata gilt als Wert.</translation>
    </message>
    <message>
        <source>Values are rounded to the nearest and clamped to the type's range.</source>
        <translation>Werte werden gerundet und auf den Bereich des Typs begrenzt.</translation>
    </message>
    <message>
        <source>Values for the constants in the formulas, such as L=0.5, g=2.5. SAVI.L=0.25 holds of that index only.</source>
        <translation>Werte für die Konstanten der Formeln, etwa L=0.5, g=2.5. SAVI.L=0.25 gilt nur für diesen Index.</translation>
    </message>
    <message>
        <source>Values of the mask to keep</source>
        <translation>Werte der Maske, die bleiben</translation>
    </message>
    <message>
        <source>Values: {}</source>
        <translation>Werte: {}</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Varianz</translation>
    </message>
    <message>
        <source>Vegetation and other indices</source>
        <translation>Vegetation und andere Indizes</translation>
    </message>
    <message>
        <source>Vegetation index of a red and a near infrared band.</source>
        <translation>Vegetationsindex eines roten und eines Kanals des nahen Infrarots.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Warning: {}</source>
        <translation>Warnung: {}</translation>
    </message>
    <message>
        <source>Water vapour</source>
        <translation>Wasserdampf</translation>
    </message>
    <message>
        <source>What a quality layer keeps. Values to keep or bits to reject come before it.</source>
        <translation>Was eine Qualitätsebene behält. Werte, die bleiben, oder Bits, die verworfen werden, gehen vor.</translation>
    </message>
    <message>
        <source>What happens at the right and the bottom, where the size of the raster is not a multiple of the window's.</source>
        <translation>Was rechts und unten geschieht, wo die Größe des Rasters kein Vielfaches der des Fensters ist.</translation>
    </message>
    <message>
        <source>What happens to bands of two rasters that differ in their grids. Superimpose says how bands are resampled: here bicubic and without rounding, in the same pass. Bands of a product are always aligned.</source>
        <translation>Was mit Kanälen zweier Raster geschieht, deren Gitter verschieden sind. Überlagern sagt, wie Kanäle umgerechnet werden: hier bikubisch und ohne Rundung, im selben Durchgang. Kanäle eines Produkts werden immer ausgerichtet.</translation>
    </message>
    <message>
        <source>What happens to bands that differ in their grids. Superimpose says how bands are resampled: here without rounding, in the same pass, bicubic, or their average where the output's pixels are at least twice as large.</source>
        <translation>Was mit Kanälen geschieht, deren Gitter verschieden sind. Überlagern sagt, wie Kanäle umgerechnet werden: hier ohne Rundung, im selben Durchgang, bikubisch, oder ihr Mittel, wo die Pixel der Ausgabe mindestens doppelt so groß sind.</translation>
    </message>
    <message>
        <source>What the engine may use for blocks of pixels.</source>
        <translation>Was die Engine für Blöcke von Pixeln benutzen darf.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Where blocks are computed; the result is the same.</source>
        <translation>Wo Blöcke berechnet werden; das Ergebnis ist dasselbe.</translation>
    </message>
    <message>
        <source>Where the files do not tell, or tell something wrong: roles with the numbers of raster and band, such as R=1:4, N=2:1. N=4 is band 4 of the first raster.</source>
        <translation>Wo die Dateien es nicht sagen, oder Falsches sagen: Rollen mit den Nummern von Raster und Kanal, etwa R=1:4, N=2:1. N=4 ist Kanal 4 des ersten Rasters.</translation>
    </message>
    <message>
        <source>Where the moving raster is much finer than the reference, the kernel widens with the scale, so that every moving pixel counts; without Antialias it does not, as in Orfeo ToolBox.</source>
        <translation>Wo das umzurechnende Raster viel feiner als die Referenz ist, wird der Kern mit dem Verhältnis breiter, so dass jedes Pixel zählt; ohne Antialias nicht, wie in Orfeo ToolBox.</translation>
    </message>
    <message>
        <source>Widen the kernel where the raster to resample is finer than the reference, as gdalwarp does, so that no pixel is left out. Off: as in Orfeo ToolBox.</source>
        <translation>Den Kern verbreitern, wo das umzurechnende Raster feiner als die Referenz ist, wie gdalwarp, so dass kein Pixel ausgelassen wird. Aus: wie in Orfeo ToolBox.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Windows at the edge</source>
        <translation>Fenster am Rand</translation>
    </message>
    <message>
        <source>Windows of {} pixels, {}</source>
        <translation>Fenster von {} Pixeln, {}</translation>
    </message>
    <message>
        <source>Windows of {} × {} pixels, mean of the valid NDVI values</source>
        <translation>Fenster von {} × {} Pixeln, Mittel der gültigen NDVI-Werte</translation>
    </message>
    <message>
        <source>Windows of {} × {} pixels, mean of the valid values</source>
        <translation>Fenster von {} × {} Pixeln, Mittel der gültigen Werte</translation>
    </message>
    <message>
        <source>Windows start at the upper left corner, which stays where it is. With a resolution that is no multiple of the pixel size, a pixel counts by the part of it that is in the window for mean, sum, stddev, variance, rms, count and mode; min, max, range, median, q1 and q3 are those of all pixels that the window touches.</source>
        <translation>Fenster beginnen an der linken oberen Ecke, die bleibt, wo sie ist. Mit einer Auflösung, die kein Vielfaches der Pixelgröße ist, zählt ein Pixel mit dem Teil, der im Fenster liegt, für mean, sum, stddev, variance, rms, count und mode; min, max, range, median, q1 und q3 sind die aller Pixel, die das Fenster berührt.</translation>
    </message>
    <message>
        <source>With a grid spacing of {} pixels, coordinates have an error of up to {:.2g} px (0 chooses a spacing with an error of less than {:g} px).</source>
        <translation>Mit einem Gitterabstand von {} Pixeln haben Koordinaten einen Fehler bis zu {:.2g} px (0 wählt einen Abstand mit einem Fehler unter {:g} px).</translation>
    </message>
    <message>
        <source>With an output type, numbers are rounded and clamped to it. With a scale or an offset, the file keeps (value − offset) / scale and says so, and QGIS shows the values again: Int16 with a scale of 0.0001 stores NDVI in half the space of Float32, to four digits.</source>
        <translation>Mit einem Ausgabetyp werden Zahlen gerundet und auf ihn begrenzt. Mit einer Skalierung oder einem Versatz behält die Datei (Wert − Versatz) / Skalierung und sagt das, und QGIS zeigt wieder die Werte: Int16 mit einer Skalierung von 0.0001 speichert NDVI in der Hälfte des Platzes von Float32, auf vier Stellen.</translation>
    </message>
    <message>
        <source>Without georeferencing on either side, pixel comes on pixel. Pléiades primary products are of one acquisition, and are matched by their acquisition metadata.</source>
        <translation>Ohne Georeferenzierung auf beiden Seiten kommt Pixel auf Pixel. Pléiades-Primärprodukte sind von einer Aufnahme, und passen durch ihre Aufnahmemetadaten aufeinander.</translation>
    </message>
    <message>
        <source>Work: {} of {} × {} pixels{} for {}, within {:,.0f} MB of memory</source>
        <translation>Arbeit: {} von {} × {} Pixeln{} für {}, in {:,.0f} MB Speicher</translation>
    </message>
    <message>
        <source>Worker processes on this machine</source>
        <translation>Worker-Prozesse auf diesem Rechner</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Workers on this machine (0: all cores)</source>
        <translation>Worker auf diesem Rechner (0: alle Kerne)</translation>
    </message>
    <message>
        <source>Write a folder as its path.</source>
        <translation>Schreiben Sie einen Ordner als seinen Pfad.</translation>
    </message>
    <message>
        <source>Write a folder of tiles and a VRT</source>
        <translation>Einen Ordner von Kacheln und ein VRT schreiben</translation>
    </message>
    <message>
        <source>Write even if nothing changes</source>
        <translation>Schreiben, auch wenn sich nichts ändert</translation>
    </message>
    <message>
        <source>Write the raster anew even if it has the format, compression, tiles and overviews already.</source>
        <translation>Das Raster neu schreiben, auch wenn es Format, Kompression, Kacheln und Übersichten schon hat.</translation>
    </message>
    <message>
        <source>Write them as NAME=VALUE|NAME=VALUE.</source>
        <translation>Schreiben Sie sie als NAME=WERT|NAME=WERT.</translation>
    </message>
    <message>
        <source>Write them with commas: 1, 3, 4.</source>
        <translation>Schreiben Sie sie mit Kommas: 1, 3, 4.</translation>
    </message>
    <message>
        <source>Write them with commas: 4, 5, 6.</source>
        <translation>Schreiben Sie sie mit Kommas: 4, 5, 6.</translation>
    </message>
    <message>
        <source>Writes any raster as a small, tiled file with overviews that is fast to pan and zoom.</source>
        <translation>Schreibt jedes Raster als kleine gekachelte Datei mit Übersichten, die sich schnell verschieben und zoomen lässt.</translation>
    </message>
    <message>
        <source>Writes any raster that GDAL reads as a cloud-optimised GeoTIFF: in tiles, compressed, with overviews and statistics. Grid, bands, colours, names, scales, RPCs, ground control points and metadata stay.</source>
        <translation>Schreibt jedes Raster, das GDAL liest, als cloud-optimiertes GeoTIFF: in Kacheln, komprimiert, mit Übersichten und Statistiken. Gitter, Kanäle, Farben, Namen, Skalierungen, RPCs, Passpunkte und Metadaten bleiben.</translation>
    </message>
    <message>
        <source>Written in {:.1f} s: {:,.0f} kB</source>
        <translation>In {:.1f} s geschrieben: {:,.0f} kB</translation>
    </message>
    <message>
        <source>Written in {:.1f} s: {:,.1f} MB</source>
        <translation>In {:.1f} s geschrieben: {:,.1f} MB</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>ZSTD (faster)</source>
        <translation>ZSTD (schneller)</translation>
    </message>
    <message>
        <source>a custom CRS</source>
        <translation>ein eigenes KBS</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>a named pipe</source>
        <translation>eine benannte Pipe</translation>
    </message>
    <message>
        <source>a part of the file is damaged</source>
        <translation>ein Teil der Datei ist beschädigt</translation>
    </message>
    <message>
        <source>a part of the file is empty</source>
        <translation>ein Teil der Datei ist leer</translation>
    </message>
    <message>
        <source>a quarter of the machine's memory, at most 2048 MB</source>
        <translation>ein Viertel des Speichers des Rechners, höchstens 2048 MB</translation>
    </message>
    <message>
        <source>about </source>
        <translation>etwa </translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>etwa {}</translation>
    </message>
    <message>
        <source>about {} as {} with {}</source>
        <translation>etwa {} als {} mit {}</translation>
    </message>
    <message>
        <source>accurate to {:g} m</source>
        <translation>auf {:g} m genau</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all are found from what the files say of their bands</source>
        <translation>alle werden danach gefunden, was die Dateien von ihren Kanälen sagen</translation>
    </message>
    <message>
        <source>all bands</source>
        <translation>alle Kanäle</translation>
    </message>
    <message>
        <source>all bands, in one pass</source>
        <translation>alle Kanäle, in einem Durchgang</translation>
    </message>
    <message>
        <source>all but an alpha band, whose transparent pixels are nodata</source>
        <translation>alle außer einem Alphakanal, dessen durchsichtige Pixel Nodata sind</translation>
    </message>
    <message>
        <source>as dask is configured</source>
        <translation>wie dask konfiguriert ist</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>at least {}</source>
        <translation>mindestens {}</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>band math,bandmath,raster calculator,gdal_calc,map algebra,expression,formula,calculate,index,otb,orfeo toolbox,numpy,condition,mask</source>
        <translation>Kanalberechnung,Rasterrechner,Map Algebra,Ausdruck,Formel,berechnen,Index,Bedingung,Maske,band math,bandmath,raster calculator,gdal_calc,map algebra,otb,orfeo toolbox,numpy</translation>
    </message>
    <message>
        <source>bandNumber of {}</source>
        <translation>bandNumber von {}</translation>
    </message>
    <message>
        <source>bands are those of rasters</source>
        <translation>Kanäle sind die von Rastern</translation>
    </message>
    <message>
        <source>bicubic is that of Keys, a = −0.5: cubic in gdalwarp, bco in Orfeo ToolBox. lanczos has three lobes.</source>
        <translation>bicubic ist das von Keys, a = −0.5: cubic in gdalwarp, bco in Orfeo ToolBox. lanczos hat drei Keulen.</translation>
    </message>
    <message>
        <source>block at column {}, row {}</source>
        <translation>Block bei Spalte {}, Zeile {}</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beiden</translation>
    </message>
    <message>
        <source>coastal aerosol</source>
        <translation>Küstenaerosol</translation>
    </message>
    <message>
        <source>cog,cloud optimized,geotiff,compress,convert,translate,overviews,pyramids,tiles,gdal_translate,gdaladdo</source>
        <translation>cog,cloud-optimiert,geotiff,komprimieren,konvertieren,Übersichten,Pyramiden,Kacheln,cloud optimized,compress,convert,translate,overviews,pyramids,tiles,gdal_translate,gdaladdo</translation>
    </message>
    <message>
        <source>constant height of {:g} m</source>
        <translation>gleichbleibende Höhe von {:g} m</translation>
    </message>
    <message>
        <source>constants with their values, such as L=0.5, EVI.g=2.4</source>
        <translation>Konstanten mit ihren Werten, etwa L=0.5, EVI.g=2.4</translation>
    </message>
    <message>
        <source>constants: {}</source>
        <translation>constants: {}</translation>
    </message>
    <message>
        <source>coordinates computed every {} pixels, in between off by at most {:.1g} pixels</source>
        <translation>Koordinaten alle {} Pixel berechnet, dazwischen um höchstens {:.1g} Pixel falsch</translation>
    </message>
    <message>
        <source>dask reports on {} or a {}, not on {}: leave report out.</source>
        <translation>dask berichtet über {} oder {}, nicht über {}: lassen Sie report weg.</translation>
    </message>
    <message>
        <source>default: as chosen in {}; {} if nothing is.</source>
        <translation>Vorgabe: wie gewählt in {}; {}, wenn dort nichts gewählt ist.</translation>
    </message>
    <message>
        <source>deflate</source>
        <translation>deflate</translation>
    </message>
    <message>
        <source>describe: must be a job, and the only key, not {}.</source>
        <translation>describe: muss ein Auftrag sein, und der einzige Schlüssel, nicht {}.</translation>
    </message>
    <message>
        <source>described as “{}”</source>
        <translation>beschrieben als „{}“</translation>
    </message>
    <message>
        <source>divided by the sine of the sun's elevation, {:g}°</source>
        <translation>geteilt durch den Sinus der Sonnenhöhe, {:g}°</translation>
    </message>
    <message>
        <source>does not consist of ordinary numbers</source>
        <translation>besteht nicht aus gewöhnlichen Zahlen</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>geht nicht</translation>
    </message>
    <message>
        <source>downscale,aggregate,coarsen,resample,reduce,resolution,pixel size,window,block,average,mean,median,mode,majority,minimum,maximum,sum,standard deviation,variance,quartile,rms,count,gdalwarp,r.resamp.stats</source>
        <translation>vergröbern,aggregieren,verringern,Auflösung,Pixelgröße,Fenster,Block,Mittel,Median,Modus,Mehrheit,Minimum,Maximum,Summe,Standardabweichung,Varianz,Quartil,Anzahl,downscale,aggregate,coarsen,resample,rms,gdalwarp,r.resamp.stats</translation>
    </message>
    <message>
        <source>each index has its own defaults</source>
        <translation>jeder Index hat seine eigenen Vorgaben</translation>
    </message>
    <message>
        <source>every value is kept</source>
        <translation>jeder Wert bleibt</translation>
    </message>
    <message>
        <source>execution: must be one of {}, not {!r}.</source>
        <translation>execution: muss eines von {} sein, nicht {!r}.</translation>
    </message>
    <message>
        <source>expression: {}</source>
        <translation>expression: {}</translation>
    </message>
    <message>
        <source>fewer than one in {:,}</source>
        <translation>weniger als eines von {:,}</translation>
    </message>
    <message>
        <source>first red edge</source>
        <translation>erster Red-Edge-Kanal</translation>
    </message>
    <message>
        <source>first short-wave infrared</source>
        <translation>erstes kurzwelliges Infrarot</translation>
    </message>
    <message>
        <source>first thermal infrared</source>
        <translation>erstes thermisches Infrarot</translation>
    </message>
    <message>
        <source>floats of at most {:g}</source>
        <translation>Gleitkommazahlen bis {:g}</translation>
    </message>
    <message>
        <source>found from the descriptions, wavelengths and colours that the file gives its bands</source>
        <translation>gefunden nach den Beschreibungen, Wellenlängen und Farben, die die Datei ihren Kanälen gibt</translation>
    </message>
    <message>
        <source>from {:.4g} to {:.4g}, mean {:.4g}; {:.1f} % of the pixels are valid</source>
        <translation>von {:.4g} bis {:.4g}, Mittel {:.4g}; {:.1f} % der Pixel sind gültig</translation>
    </message>
    <message>
        <source>geoid</source>
        <translation>Geoid</translation>
    </message>
    <message>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>green I</source>
        <translation>Grün I</translation>
    </message>
    <message>
        <source>has pixels too small for its coordinates: neighbouring pixels would lie in the same place</source>
        <translation>hat zu kleine Pixel für ihre Koordinaten: benachbarte Pixel lägen an derselben Stelle</translation>
    </message>
    <message>
        <source>im{} is {}, band {}</source>
        <translation>im{} ist {}, Kanal {}</translation>
    </message>
    <message>
        <source>im{} is {}, bands {}</source>
        <translation>im{} ist {}, Kanäle {}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>benutzt</translation>
    </message>
    <message>
        <source>inputs[{}].band: a band is given with its role, such as roles: R=1:4.</source>
        <translation>inputs[{}].band: ein Kanal wird mit seiner Rolle angegeben, etwa roles: R=1:4.</translation>
    </message>
    <message>
        <source>it loses NaN</source>
        <translation>sie verliert NaN</translation>
    </message>
    <message>
        <source>its colour interpretation is {}</source>
        <translation>seine Farbinterpretation ist {}</translation>
    </message>
    <message>
        <source>its wavelength is {:g} µm</source>
        <translation>seine Wellenlänge ist {:g} µm</translation>
    </message>
    <message>
        <source>its {}</source>
        <translation>ihr {}</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>makes pixels without an area</source>
        <translation>macht Pixel ohne Fläche</translation>
    </message>
    <message>
        <source>mask_keep, mask_reject_bits and clear are about a mask: give a mask, too.</source>
        <translation>mask_keep, mask_reject_bits und clear gehören zu einer Maske: geben Sie auch eine Maske an.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>missing: no worker processes, no cluster</source>
        <translation>fehlt: keine Worker-Prozesse, kein Cluster</translation>
    </message>
    <message>
        <source>missing: only NDVI runs without it</source>
        <translation>fehlt: nur NDVI läuft ohne es</translation>
    </message>
    <message>
        <source>multispectral onto panchromatic</source>
        <translation>Multispektral auf Panchromatisch</translation>
    </message>
    <message>
        <source>named “{}”</source>
        <translation>benannt „{}“</translation>
    </message>
    <message>
        <source>narrow near infrared</source>
        <translation>schmales nahes Infrarot</translation>
    </message>
    <message>
        <source>near infrared</source>
        <translation>nahes Infrarot</translation>
    </message>
    <message>
        <source>no CRS</source>
        <translation>kein KBS</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no bands</source>
        <translation>keine Kanäle</translation>
    </message>
    <message>
        <source>no bit is looked at</source>
        <translation>kein Bit wird angesehen</translation>
    </message>
    <message>
        <source>no descriptions</source>
        <translation>keine Beschreibungen</translation>
    </message>
    <message>
        <source>no error at all</source>
        <translation>gar kein Fehler</translation>
    </message>
    <message>
        <source>no georeferencing, pixel on pixel</source>
        <translation>keine Georeferenzierung, Pixel auf Pixel</translation>
    </message>
    <message>
        <source>no mean: the output has the pixels of the bands</source>
        <translation>kein Mittel: die Ausgabe hat die Pixel der Kanäle</translation>
    </message>
    <message>
        <source>no pixel is cut off</source>
        <translation>kein Pixel wird abgeschnitten</translation>
    </message>
    <message>
        <source>no reference</source>
        <translation>keine Referenz</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>kein Bericht</translation>
    </message>
    <message>
        <source>no valid pixel</source>
        <translation>kein gültiges Pixel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none, as a COG is always tiled</source>
        <translation>keine, da ein COG immer gekachelt ist</translation>
    </message>
    <message>
        <source>not {}</source>
        <translation>nicht {}</translation>
    </message>
    <message>
        <source>of unknown accuracy</source>
        <translation>von unbekannter Genauigkeit</translation>
    </message>
    <message>
        <source>operation: must be one of {}, not {}.</source>
        <translation>operation: muss eines von {} sein, nicht {}.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>others have none</source>
        <translation>andere haben keine</translation>
    </message>
    <message>
        <source>packages missing</source>
        <translation>Pakete fehlen</translation>
    </message>
    <message>
        <source>panchromatic</source>
        <translation>panchromatisch</translation>
    </message>
    <message>
        <source>panchromatic onto multispectral</source>
        <translation>Panchromatisch auf Multispektral</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>red edge</source>
        <translation>Red Edge</translation>
    </message>
    <message>
        <source>reference with {}, moving raster with {}</source>
        <translation>Referenz mit {}, umzurechnendes Raster mit {}</translation>
    </message>
    <message>
        <source>reflectance</source>
        <translation>der Reflexionsgrad</translation>
    </message>
    <message>
        <source>reflectance already</source>
        <translation>schon Reflexionsgrade</translation>
    </message>
    <message>
        <source>reflectanceCoefficient of {}</source>
        <translation>reflectanceCoefficient von {}</translation>
    </message>
    <message>
        <source>report: dask's performance report needs bokeh on the machine of the scheduler ({}): install it there, or leave report out.</source>
        <translation>report: der Leistungsbericht von dask braucht bokeh auf dem Rechner des Schedulers ({}): installieren Sie es dort, oder lassen Sie report weg.</translation>
    </message>
    <message>
        <source>report: {} cannot be written: its folder does not exist, or is read-only.</source>
        <translation>report: {} kann nicht geschrieben werden: den Ordner gibt es nicht, oder er ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>report: {} must end in .html, as the report is an HTML file.</source>
        <translation>report: {} muss auf .html enden, da der Bericht eine HTML-Datei ist.</translation>
    </message>
    <message>
        <source>roles with the number of the raster and of the band, such as R=1:4, N=2:1</source>
        <translation>Rollen mit der Nummer des Rasters und des Kanals, etwa R=1:4, N=2:1</translation>
    </message>
    <message>
        <source>roles: {}</source>
        <translation>roles: {}</translation>
    </message>
    <message>
        <source>roles: {} and {} are both band {} of {}.</source>
        <translation>roles: {} und {} sind beide Kanal {} von {}.</translation>
    </message>
    <message>
        <source>roles: {} is in raster {}, and there are {} of them.</source>
        <translation>roles: {} ist in Raster {}, und es gibt {} davon.</translation>
    </message>
    <message>
        <source>roles: {} need no {} but {}.</source>
        <translation>roles: {} brauchen nicht {}, sondern {}.</translation>
    </message>
    <message>
        <source>same CRS, no rotation: {}</source>
        <translation>gleiches KBS, keine Drehung: {}</translation>
    </message>
    <message>
        <source>scale and offset of the file</source>
        <translation>Skalierung und Versatz der Datei</translation>
    </message>
    <message>
        <source>scheduler: {} is neither an address such as tcp://host:8786 nor an existing scheduler file.</source>
        <translation>scheduler: {} ist weder eine Adresse wie tcp://host:8786 noch eine vorhandene Scheduler-Datei.</translation>
    </message>
    <message>
        <source>second red edge</source>
        <translation>zweiter Red-Edge-Kanal</translation>
    </message>
    <message>
        <source>second short-wave infrared</source>
        <translation>zweites kurzwelliges Infrarot</translation>
    </message>
    <message>
        <source>second thermal infrared</source>
        <translation>zweites thermisches Infrarot</translation>
    </message>
    <message>
        <source>short-wave infrared</source>
        <translation>kurzwelliges Infrarot</translation>
    </message>
    <message>
        <source>spectral index,index,indices,vegetation,water,snow,soil,urban,built-up,burn,fire,cloud,ndvi,evi,evi2,savi,msavi,osavi,gndvi,ndre,ndwi,mndwi,ndmi,nbr,ndsi,ndbi,awei,bai,lai,chlorophyll,moisture,sentinel-2,landsat,pleiades,spot,planetscope,modis,band math,awesome spectral indices</source>
        <translation>Spektralindex,Index,Indizes,Vegetation,Wasser,Schnee,Boden,Stadt,Bebauung,Brand,Feuer,Wolken,spectral index,indices,vegetation,water,snow,soil,urban,burn,fire,cloud,ndvi,evi,evi2,savi,msavi,osavi,gndvi,ndre,ndwi,mndwi,ndmi,nbr,ndsi,ndbi,awei,bai,lai,Chlorophyll,Feuchte,sentinel-2,landsat,pleiades,spot,planetscope,modis,band math,awesome spectral indices</translation>
    </message>
    <message>
        <source>such a {}</source>
        <translation>so ein {}</translation>
    </message>
    <message>
        <source>superimpose,resample,align,snap,match grid,reproject,warp,coregister,orthorectify,rpc,pleiades,pansharpening,bicubic,bilinear,lanczos,nearest,average,upsample,otb,orfeo toolbox,gdalwarp</source>
        <translation>überlagern,umrechnen,ausrichten,Gitter,Resampling,projizieren,entzerren,orthorektifizieren,rpc,pleiades,pansharpening,bikubisch,bilinear,lanczos,nächster Nachbar,Durchschnitt,superimpose,resample,align,snap,match grid,reproject,warp,coregister,otb,orfeo toolbox,gdalwarp</translation>
    </message>
    <message>
        <source>tcp://host:8786, or a scheduler file</source>
        <translation>tcp://host:8786, oder eine Scheduler-Datei</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>die Temperatur</translation>
    </message>
    <message>
        <source>that of the input, if the type holds it</source>
        <translation>das der Eingabe, wenn der Typ es darstellt</translation>
    </message>
    <message>
        <source>that of the others</source>
        <translation>das der anderen</translation>
    </message>
    <message>
        <source>the array</source>
        <translation>das Array</translation>
    </message>
    <message>
        <source>the bands of the product</source>
        <translation>die Kanäle des Produkts</translation>
    </message>
    <message>
        <source>the bits {} of band {} are rejected</source>
        <translation>die Bits {} von Kanal {} werden verworfen</translation>
    </message>
    <message>
        <source>the disk is full ({:.0f} MB are free). Make room or choose another folder</source>
        <translation>die Platte ist voll ({:.0f} MB sind frei). Schaffen Sie Platz, oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>the end of the file is missing</source>
        <translation>das Ende der Datei fehlt</translation>
    </message>
    <message>
        <source>the factor says it</source>
        <translation>der Faktor sagt es</translation>
    </message>
    <message>
        <source>the first band; of UDM2 the bands that the choice needs</source>
        <translation>der erste Kanal; von UDM2 die Kanäle, die die Wahl braucht</translation>
    </message>
    <message>
        <source>the ground's height at every pixel, the sensor's model every {} pixels at {:.0f}, {:.0f} and {:.0f} m, with an error of {:.1g} px</source>
        <translation>die Geländehöhe an jedem Pixel, das Sensormodell alle {} Pixel bei {:.0f}, {:.0f} und {:.0f} m, mit einem Fehler von {:.1g} px</translation>
    </message>
    <message>
        <source>the nodata of the raster to resample, else NaN for floats; integers without nodata get a mask where pixels have no value</source>
        <translation>das Nodata des umzurechnenden Rasters, sonst NaN für Gleitkommazahlen; ganze Zahlen ohne Nodata bekommen eine Maske, wo Pixel keinen Wert haben</translation>
    </message>
    <message>
        <source>the numbers as they are</source>
        <translation>die Zahlen, wie sie sind</translation>
    </message>
    <message>
        <source>the only band</source>
        <translation>der einzige Kanal</translation>
    </message>
    <message>
        <source>the order of {}</source>
        <translation>die Reihenfolge von {}</translation>
    </message>
    <message>
        <source>the other has none</source>
        <translation>der andere hat keine</translation>
    </message>
    <message>
        <source>the other's</source>
        <translation>das des anderen</translation>
    </message>
    <message>
        <source>the quality layers of the product, where one is given; else no pixel is masked</source>
        <translation>die Qualitätsebenen des Produkts, wo eines angegeben ist; sonst wird kein Pixel maskiert</translation>
    </message>
    <message>
        <source>the raster with the red band, or a band of the product</source>
        <translation>das Raster mit dem roten Kanal, oder ein Kanal des Produkts</translation>
    </message>
    <message>
        <source>the red band of the product</source>
        <translation>der rote Kanal des Produkts</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>die Referenz</translation>
    </message>
    <message>
        <source>the scheduler file {}</source>
        <translation>in der Scheduler-Datei {}</translation>
    </message>
    <message>
        <source>the scheduler {}</source>
        <translation>der Scheduler {}</translation>
    </message>
    <message>
        <source>the values {} of band {} are kept</source>
        <translation>die Werte {} von Kanal {} bleiben</translation>
    </message>
    <message>
        <source>the whole raster</source>
        <translation>das ganze Raster</translation>
    </message>
    <message>
        <source>the worker {}</source>
        <translation>der Worker {}</translation>
    </message>
    <message>
        <source>the {} {}</source>
        <translation>das {} {}</translation>
    </message>
    <message>
        <source>thermal infrared</source>
        <translation>thermisches Infrarot</translation>
    </message>
    <message>
        <source>third red edge</source>
        <translation>dritter Red-Edge-Kanal</translation>
    </message>
    <message>
        <source>tile at row {}, column {}</source>
        <translation>Kachel in Zeile {}, Spalte {}</translation>
    </message>
    <message>
        <source>vegetation,index,normalised difference,normalized difference,red,near infrared,nir,sentinel-2,landsat,pleiades,band math</source>
        <translation>Vegetation,Index,normierter differenzierter,Rot,nahes Infrarot,nir,vegetation,index,normalised difference,normalized difference,red,near infrared,sentinel-2,landsat,pleiades,band math</translation>
    </message>
    <message>
        <source>vegetation,index,normalized difference,average,aggregate,coarsen,downscale,window,red,near infrared,nir,sentinel-2,landsat,pleiades</source>
        <translation>Vegetation,Index,Mittel,aggregieren,Fenster,Rot,nahes Infrarot,nir,vegetation,index,normalized difference,average,aggregate,coarsen,downscale,window,red,near infrared,sentinel-2,landsat,pleiades</translation>
    </message>
    <message>
        <source>water vapour</source>
        <translation>Wasserdampf</translation>
    </message>
    <message>
        <source>works</source>
        <translation>geht</translation>
    </message>
    <message>
        <source>x {:.12g} to {:.12g}, y {:.12g} to {:.12g} ({})</source>
        <translation>x {:.12g} bis {:.12g}, y {:.12g} bis {:.12g} ({})</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>{0} band</source>
        <translation>{0}: Kanal</translation>
    </message>
    <message>
        <source>{:,.0f} MB</source>
        <translation>{:,.0f} MB</translation>
    </message>
    <message>
        <source>{:,.0f} kB</source>
        <translation>{:,.0f} kB</translation>
    </message>
    <message>
        <source>{:,.1f} GB</source>
        <translation>{:,.1f} GB</translation>
    </message>
    <message>
        <source>{:,} × {:,} pixels would be computed in {:,} blocks of {} × {}, but at most {:,} are possible: work on parts of the raster, or give more memory for larger blocks.</source>
        <translation>{:,} × {:,} Pixel würden in {:,} Blöcken von {} × {} berechnet, aber höchstens {:,} sind möglich: bearbeiten Sie Teile des Rasters, oder geben Sie mehr Speicher für größere Blöcke.</translation>
    </message>
    <message>
        <source>{:.1f} million</source>
        <translation>{:.1f} Millionen</translation>
    </message>
    <message>
        <source>{:.6g} × {:.6g} moving pixels per reference pixel</source>
        <translation>{:.6g} × {:.6g} Pixel des umzurechnenden Rasters je Referenzpixel</translation>
    </message>
    <message>
        <source>{:g} does not fit into {}: its largest number is {:g}.</source>
        <translation>{:g} passt nicht in {}: die größte Zahl ist {:g}.</translation>
    </message>
    <message>
        <source>{:g} × number{}{}</source>
        <translation>{:g} × Zahl{}{}</translation>
    </message>
    <message>
        <source>{}
(The {}, on the worker {}.)</source>
        <translation>{}
({}, auf dem Worker {}.)</translation>
    </message>
    <message>
        <source>{} (from dask's configuration)</source>
        <translation>{} (aus der Konfiguration von dask)</translation>
    </message>
    <message>
        <source>{} (im{}) is not in the expression: its pixels are not read.</source>
        <translation>{} (im{}) ist nicht im Ausdruck: seine Pixel werden nicht gelesen.</translation>
    </message>
    <message>
        <source>{} ({}) has no band of the role {}. It has {}.</source>
        <translation>{} ({}) hat keinen Kanal der Rolle {}. Es hat {}.</translation>
    </message>
    <message>
        <source>{} ({}): band {} of {} ({}), {}</source>
        <translation>{} ({}): Kanal {} von {} ({}), {}</translation>
    </message>
    <message>
        <source>{} ({}): {}, band {} of {}, pixels of {:g}, {}, {} is {}</source>
        <translation>{} ({}): {}, Kanal {} von {}, Pixel von {:g}, {}, {} ist {}</translation>
    </message>
    <message>
        <source>{} ({}): {}{}</source>
        <translation>{} ({}): {}{}</translation>
    </message>
    <message>
        <source>{} It is in the units of the CRS{}.</source>
        <translation>{} Sie ist in den Einheiten des KBS{}.</translation>
    </message>
    <message>
        <source>{} a scale or an offset, but {} ({}). {}, or set {}.</source>
        <translation>{} eine Skalierung oder einen Versatz, aber {} ({}). {}, oder setzen Sie {}.</translation>
    </message>
    <message>
        <source>{} already has all that is asked for: it is copied as it is. Set force to write it anew.</source>
        <translation>{} hat schon alles, was verlangt ist: es wird kopiert, wie es ist. Setzen Sie force, um es neu zu schreiben.</translation>
    </message>
    <message>
        <source>{} and {} are not a panchromatic and a multispectral image: their line periods are {} and {} ms, and one should be four times the other.</source>
        <translation>{} und {} sind nicht ein panchromatisches und ein multispektrales Bild: ihre Zeilenperioden sind {} und {} ms, und eine sollte viermal so groß wie die andere sein.</translation>
    </message>
    <message>
        <source>{} and {} are not of one Pléiades acquisition: their job identifiers are {} and {}, and all but the last four characters should be the same.</source>
        <translation>{} und {} sind nicht von einer Pléiades-Aufnahme: ihre Auftragskennungen sind {} und {}, und alle bis auf die letzten vier Zeichen sollten gleich sein.</translation>
    </message>
    <message>
        <source>{} and {} do not overlap:
{}</source>
        <translation>{} und {} überlappen sich nicht:
{}</translation>
    </message>
    <message>
        <source>{} and {} have no CRS: both are taken to be in the same one.</source>
        <translation>{} und {} haben kein KBS: beide werden für dasselbe gehalten.</translation>
    </message>
    <message>
        <source>{} are free on the disk</source>
        <translation>{} sind auf der Platte frei</translation>
    </message>
    <message>
        <source>{} argument</source>
        <translation>{} Argument</translation>
    </message>
    <message>
        <source>{} arguments</source>
        <translation>{} Argumente</translation>
    </message>
    <message>
        <source>{} as {} without compression</source>
        <translation>{} als {} ohne Kompression</translation>
    </message>
    <message>
        <source>{} band</source>
        <translation>{} Kanal</translation>
    </message>
    <message>
        <source>{} bands</source>
        <translation>{} Kanäle</translation>
    </message>
    <message>
        <source>{} bands of {}</source>
        <translation>{} Kanäle in {}</translation>
    </message>
    <message>
        <source>{} before compression</source>
        <translation>{} vor der Kompression</translation>
    </message>
    <message>
        <source>{} block</source>
        <translation>{} Block</translation>
    </message>
    <message>
        <source>{} blocks</source>
        <translation>{} Blöcke</translation>
    </message>
    <message>
        <source>{} cannot be opened: {} is {}, not a file: copy its contents into a file first.</source>
        <translation>{} kann nicht geöffnet werden: {} ist {}, keine Datei: kopieren Sie den Inhalt zuerst in eine Datei.</translation>
    </message>
    <message>
        <source>{} cannot be read as Landsat's JSON: {}.</source>
        <translation>{} kann nicht als JSON von Landsat gelesen werden: {}.</translation>
    </message>
    <message>
        <source>{} cannot be read as XML: {}.</source>
        <translation>{} kann nicht als XML gelesen werden: {}.</translation>
    </message>
    <message>
        <source>{} cannot be read at columns {} to {}, rows {} to {}: {}</source>
        <translation>{} kann in den Spalten {} bis {}, Zeilen {} bis {} nicht gelesen werden: {}</translation>
    </message>
    <message>
        <source>{} cannot be read, the archive is damaged or encrypted: {}.</source>
        <translation>{} kann nicht gelesen werden, das Archiv ist beschädigt oder verschlüsselt: {}.</translation>
    </message>
    <message>
        <source>{} cannot be read: {}.</source>
        <translation>{} kann nicht gelesen werden: {}.</translation>
    </message>
    <message>
        <source>{} cannot be replaced: {}. If it is open, in QGIS perhaps, close it there; or choose another name.</source>
        <translation>{} kann nicht ersetzt werden: {}. Wenn es offen ist, vielleicht in QGIS, schließen Sie es dort; oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{} cannot be written: the output is a GeoTIFF, whose name ends in .tif. For a VRT, choose {}.</source>
        <translation>{} kann nicht geschrieben werden: die Ausgabe ist ein GeoTIFF, dessen Name auf .tif endet. Für ein VRT wählen Sie {}.</translation>
    </message>
    <message>
        <source>{} cannot be written: with tiles, the output is a VRT, whose name ends in .vrt.</source>
        <translation>{} kann nicht geschrieben werden: mit Kacheln ist die Ausgabe ein VRT, dessen Name auf .vrt endet.</translation>
    </message>
    <message>
        <source>{} cannot be written: {}.</source>
        <translation>{} kann nicht geschrieben werden: {}.</translation>
    </message>
    <message>
        <source>{} cannot make a virtual environment: pip installs into a folder instead.</source>
        <translation>{} kann keine virtuelle Umgebung anlegen: pip installiert statt dessen in einen Ordner.</translation>
    </message>
    <message>
        <source>{} contradicts the creation option {}={}: leave one of them out.</source>
        <translation>{} widerspricht der Erzeugungsoption {}={}: lassen Sie eines weg.</translation>
    </message>
    <message>
        <source>{} does not exist.</source>
        <translation>{} gibt es nicht.</translation>
    </message>
    <message>
        <source>{} does not fit into {}: give a whole number from {} to {}.</source>
        <translation>{} passt nicht in {}: geben Sie eine ganze Zahl von {} bis {} an.</translation>
    </message>
    <message>
        <source>{} does not fit on the disk: it takes {}, and {} are free. Make room, choose another folder or a smaller type or compression.</source>
        <translation>{} passt nicht auf die Platte: es braucht {}, und {} sind frei. Schaffen Sie Platz, wählen Sie einen anderen Ordner, oder einen kleineren Typ oder eine kleinere Kompression.</translation>
    </message>
    <message>
        <source>{} does not give the pixel size of {} {}.</source>
        <translation>{} gibt die Pixelgröße von {} {} nicht an.</translation>
    </message>
    <message>
        <source>{} does not give the size of its pixels.</source>
        <translation>{} gibt die Größe seiner Pixel nicht an.</translation>
    </message>
    <message>
        <source>{} does not go without {}: {}.</source>
        <translation>{} geht nicht ohne {}: {}.</translation>
    </message>
    <message>
        <source>{} does not tell how its numbers (radiometric processing {}) become reflectance: they are taken as they are, and an index of them differs from that of reflectance.</source>
        <translation>{} sagt nicht, wie seine Zahlen (radiometrische Verarbeitung {}) zu Reflexionsgraden werden: sie werden genommen, wie sie sind, und ein Index von ihnen unterscheidet sich von dem der Reflexionsgrade.</translation>
    </message>
    <message>
        <source>{} does not tell which of its {} bands is which.</source>
        <translation>{} sagt nicht, welcher seiner {} Kanäle welcher ist.</translation>
    </message>
    <message>
        <source>{} does not work as a Python interpreter (no answer within {:g} s). {}</source>
        <translation>{} geht nicht als Python-Interpreter (keine Antwort innerhalb von {:g} s). {}</translation>
    </message>
    <message>
        <source>{} does not work as a Python interpreter ({}). {}</source>
        <translation>{} geht nicht als Python-Interpreter ({}). {}</translation>
    </message>
    <message>
        <source>{} failed: the log says why.</source>
        <translation>{} ist gescheitert: das Protokoll sagt warum.</translation>
    </message>
    <message>
        <source>{} for temporary files</source>
        <translation>{} für temporäre Dateien</translation>
    </message>
    <message>
        <source>{} gives no {} of {}: no offset is applied to them.</source>
        <translation>{} gibt kein {} von {} an: auf sie wird kein Versatz angewendet.</translation>
    </message>
    <message>
        <source>{} ground control points</source>
        <translation>{} Passpunkten</translation>
    </message>
    <message>
        <source>{} h {:02d} min</source>
        <translation>{} h {:02d} min</translation>
    </message>
    <message>
        <source>{} has a geometry of the type {}: it must be a polygon.</source>
        <translation>{} hat eine Geometrie des Typs {}: es muss ein Polygon sein.</translation>
    </message>
    <message>
        <source>{} has a ring that is none: it has at least three points of two numbers each.</source>
        <translation>{} hat einen Ring, der keiner ist: er hat mindestens drei Punkte von je zwei Zahlen.</translation>
    </message>
    <message>
        <source>{} has an {} of the band {!r}, which does not exist.</source>
        <translation>{} hat ein {} des Kanals {!r}, den es nicht gibt.</translation>
    </message>
    <message>
        <source>{} has blocks of {} × {} pixels, which take {:,.0f} MB each while they are read, too much for the memory budget of {:,.0f} MB: give more memory, or write the file in smaller blocks first.</source>
        <translation>{} hat Blöcke von {} × {} Pixeln, die beim Lesen je {:,.0f} MB brauchen, zu viel für das Speicherbudget von {:,.0f} MB: geben Sie mehr Speicher, oder schreiben Sie die Datei zuerst in kleineren Blöcken.</translation>
    </message>
    <message>
        <source>{} has floats of {:.3g} at the most, which look like reflectance, and {} is for digital numbers: its scale and offset are applied to numbers that need none. Choose none, or {}.</source>
        <translation>{} hat Gleitkommazahlen bis {:.3g}, die wie Reflexionsgrade aussehen, und {} ist für Grauwerte: Skalierung und Versatz werden auf Zahlen angewendet, die keine brauchen. Wählen Sie none, oder {}.</translation>
    </message>
    <message>
        <source>{} has its own scale and offset, {}. They are not applied, but those of {}: {}. Choose {} for the file's own.</source>
        <translation>{} hat eigene Skalierung und eigenen Versatz, {}. Sie werden nicht angewendet, sondern die von {}: {}. Wählen Sie {} für die der Datei.</translation>
    </message>
    <message>
        <source>{} has neither the module venv nor pip. {}Or choose another Python.
{}</source>
        <translation>{} hat weder das Modul venv noch pip. {}Oder wählen Sie ein anderes Python.
{}</translation>
    </message>
    <message>
        <source>{} has no CRS, but {} has one: assign a CRS to {}.</source>
        <translation>{} hat kein KBS, aber {} hat eines: weisen Sie {} ein KBS zu.</translation>
    </message>
    <message>
        <source>{} has no PRODUCT_CONTENTS: it is not of Landsat Collection 2.</source>
        <translation>{} hat kein PRODUCT_CONTENTS: es ist nicht von Landsat Collection 2.</translation>
    </message>
    <message>
        <source>{} has no bands of its own. Choose one of the rasters in it:
  {}</source>
        <translation>{} hat keine eigenen Kanäle. Wählen Sie eines der Raster darin:
  {}</translation>
    </message>
    <message>
        <source>{} has no bits: its numbers are {}. Give values to keep.</source>
        <translation>{} hat keine Bits: seine Zahlen sind {}. Geben Sie Werte an, die bleiben.</translation>
    </message>
    <message>
        <source>{} has no georeferencing (no CRS, no RPCs, no ground control points), but {} has: give {} a CRS and a transform.</source>
        <translation>{} hat keine Georeferenzierung (kein KBS, keine RPCs, keine Passpunkte), aber {} hat eine: geben Sie {} ein KBS und eine Transformation.</translation>
    </message>
    <message>
        <source>{} has no georeferencing: no CRS, no RPCs and no ground control points.</source>
        <translation>{} hat keine Georeferenzierung: kein KBS, keine RPCs und keine Passpunkte.</translation>
    </message>
    <message>
        <source>{} has no image of {}, such as {}.</source>
        <translation>{} hat kein Bild von {}, etwa {}.</translation>
    </message>
    <message>
        <source>{} has no name, equals sign and value: write {}.</source>
        <translation>{} hat nicht Name, Gleichheitszeichen und Wert: schreiben Sie {}.</translation>
    </message>
    <message>
        <source>{} has no pixel in the extent or the cutline: {} × {} pixels of {} from column {} and row {} on.</source>
        <translation>{} hat kein Pixel in der Ausdehnung oder im Zuschnitt: {} × {} Pixel von {} ab Spalte {} und Zeile {}.</translation>
    </message>
    <message>
        <source>{} has no polygon.</source>
        <translation>{} hat kein Polygon.</translation>
    </message>
    <message>
        <source>{} has no polygons to cut out: none is there, or none is selected.</source>
        <translation>{} hat keine Polygone zum Ausschneiden: es gibt keine, oder keines ist ausgewählt.</translation>
    </message>
    <message>
        <source>{} has no quality layer: all pixels are kept</source>
        <translation>{} hat keine Qualitätsebene: alle Pixel bleiben</translation>
    </message>
    <message>
        <source>{} has no reflectanceCoefficient of band {}.</source>
        <translation>{} hat kein reflectanceCoefficient von Kanal {}.</translation>
    </message>
    <message>
        <source>{} has no {} in {}.</source>
        <translation>{} hat kein {} in {}.</translation>
    </message>
    <message>
        <source>{} has no {} of {}.</source>
        <translation>{} hat kein {} von {}.</translation>
    </message>
    <message>
        <source>{} has no {}.</source>
        <translation>{} hat kein {}.</translation>
    </message>
    <message>
        <source>{} has none of the bands that {} lists{}.</source>
        <translation>{} hat keinen der Kanäle, die {} aufführt{}.</translation>
    </message>
    <message>
        <source>{} has the scale {:.9g} and the offset {:.9g}</source>
        <translation>{} hat die Skalierung {:.9g} und den Versatz {:.9g}</translation>
    </message>
    <message>
        <source>{} has {} bands: PlanetScope's images have 4 or 8.</source>
        <translation>{} hat {} Kanäle: Bilder von PlanetScope haben 4 oder 8.</translation>
    </message>
    <message>
        <source>{} has {} ground control points; at least 3 are needed.</source>
        <translation>{} hat {} Passpunkte; mindestens 3 sind nötig.</translation>
    </message>
    <message>
        <source>{} have different scales and offsets ({}). {} in {}.</source>
        <translation>{} haben verschiedene Skalierungen und Versätze ({}). {}, bei {}.</translation>
    </message>
    <message>
        <source>{} holds more than {:,} files, which no product does: give the product's own file or folder.</source>
        <translation>{} enthält mehr als {:,} Dateien, was kein Produkt tut: geben Sie die eigene Datei oder den eigenen Ordner des Produkts an.</translation>
    </message>
    <message>
        <source>{} holds no product that is known. Known are {}, their folders, .zip and .tar.</source>
        <translation>{} enthält kein bekanntes Produkt. Bekannt sind {}, ihre Ordner, .zip und .tar.</translation>
    </message>
    <message>
        <source>{} holds {} products: give one of {}.</source>
        <translation>{} enthält {} Produkte: geben Sie eines von {} an.</translation>
    </message>
    <message>
        <source>{} in {:,} blocks, but it is too short for the list of these: it has {:,} bytes. The file is damaged.</source>
        <translation>{} in {:,} Blöcken, aber es ist zu kurz für deren Liste: es hat {:,} Bytes. Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>{} is Python {}, and RasterDask needs {} or later. Choose another in {}.</source>
        <translation>{} ist Python {}, und RasterDask braucht {} oder später. Wählen Sie ein anderes in {}.</translation>
    </message>
    <message>
        <source>{} is Python {}, but QGIS embeds Python {}.</source>
        <translation>{} ist Python {}, aber QGIS enthält Python {}.</translation>
    </message>
    <message>
        <source>{} is Python {}.{}: the engine needs 3.9 or later.</source>
        <translation>{} ist Python {}.{}: die Engine braucht 3.9 oder später.</translation>
    </message>
    <message>
        <source>{} is a file, and the tiles would go to a folder of that name.</source>
        <translation>{} ist eine Datei, und die Kacheln kämen in einen Ordner dieses Namens.</translation>
    </message>
    <message>
        <source>{} is a folder: give the name of a file.</source>
        <translation>{} ist ein Ordner: geben Sie den Namen einer Datei an.</translation>
    </message>
    <message>
        <source>{} is a function: its arguments stand in brackets behind it.</source>
        <translation>{} ist eine Funktion: ihre Argumente stehen in Klammern dahinter.</translation>
    </message>
    <message>
        <source>{} is about a mask: give {}, too.</source>
        <translation>{} gehört zu einer Maske: geben Sie auch {} an.</translation>
    </message>
    <message>
        <source>{} is band {} of {}</source>
        <translation>{} ist Kanal {} von {}</translation>
    </message>
    <message>
        <source>{} is called {}</source>
        <translation>{} heißt {}</translation>
    </message>
    <message>
        <source>{} is compressed as a whole: no band can be read without unpacking all others. Unpack it, and give its folder or the .tar in it.</source>
        <translation>{} ist als Ganzes komprimiert: kein Kanal kann gelesen werden, ohne alle anderen zu entpacken. Entpacken Sie es, und geben Sie seinen Ordner oder das .tar darin an.</translation>
    </message>
    <message>
        <source>{} is damaged, or no {} archive: {}. Download it again.</source>
        <translation>{} ist beschädigt, oder kein {}-Archiv: {}. Laden Sie es neu herunter.</translation>
    </message>
    <message>
        <source>{} is geocentric: x and y alone do not say where a point is on the ground. Give the raster the CRS that its coordinates are in.</source>
        <translation>{} ist geozentrisch: x und y allein sagen nicht, wo ein Punkt am Boden ist. Geben Sie dem Raster das KBS, in dem seine Koordinaten sind.</translation>
    </message>
    <message>
        <source>{} is larger than {} MB: that is no metadata of a product.</source>
        <translation>{} ist größer als {} MB: das sind keine Metadaten eines Produkts.</translation>
    </message>
    <message>
        <source>{} is missing in {}: {} ({}) takes its place.</source>
        <translation>{} fehlt in {}: {} ({}) tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>{} is missing in {}: {} is taken with pixels of {:g} m instead of {:g} m.</source>
        <translation>{} fehlt in {}: {} wird mit Pixeln von {:g} m statt {:g} m genommen.</translation>
    </message>
    <message>
        <source>{} is no constant of {}. {}</source>
        <translation>{} ist keine Konstante von {}. {}</translation>
    </message>
    <message>
        <source>{} is no number: {!r}.</source>
        <translation>{} ist keine Zahl: {!r}.</translation>
    </message>
    <message>
        <source>{} is no product that is known. Known are {}, their folders, .zip and .tar.</source>
        <translation>{} ist kein bekanntes Produkt. Bekannt sind {}, ihre Ordner, .zip und .tar.</translation>
    </message>
    <message>
        <source>{} is not GeoJSON: a {} has no list of {}.</source>
        <translation>{} ist kein GeoJSON: ein {} hat keine Liste von {}.</translation>
    </message>
    <message>
        <source>{} is not a CRS: give WKT, a PROJ string or EPSG:….</source>
        <translation>{} ist kein KBS: geben Sie WKT, eine PROJ-Zeichenkette oder EPSG:… an.</translation>
    </message>
    <message>
        <source>{} is not a Pléiades primary product: its metadata lack {}. Open the image with its DIM_*.XML beside it, or choose another mode.</source>
        <translation>{} ist kein Pléiades-Primärprodukt: seinen Metadaten fehlt {}. Öffnen Sie das Bild mit seinem DIM_*.XML daneben, oder wählen Sie einen anderen Modus.</translation>
    </message>
    <message>
        <source>{} is not a Pléiades product: its mission is {}, not PHR.</source>
        <translation>{} ist kein Pléiades-Produkt: seine Mission ist {}, nicht PHR.</translation>
    </message>
    <message>
        <source>{} is not a raster file but a layer of the provider {}. Save it as GeoTIFF first (Layer &gt; Save As…), and use the file.</source>
        <translation>{} ist keine Rasterdatei, sondern ein Layer des Datenanbieters {}. Speichern Sie ihn zuerst als GeoTIFF (Layer &gt; Speichern als…), und nehmen Sie die Datei.</translation>
    </message>
    <message>
        <source>{} is not in sensor geometry: its processing level is {}, not SENSOR (primary).</source>
        <translation>{} ist nicht in Sensorgeometrie: seine Verarbeitungsstufe ist {}, nicht SENSOR (primär).</translation>
    </message>
    <message>
        <source>{} is not the name of a quality layer that is known ({}): give the values of the mask to keep (mask_keep), or the bits to reject (mask_reject_bits).</source>
        <translation>{} ist nicht der Name einer bekannten Qualitätsebene ({}): geben Sie die Werte der Maske an, die bleiben (mask_keep), oder die Bits, die verworfen werden (mask_reject_bits).</translation>
    </message>
    <message>
        <source>{} is of a night: the sun's elevation is {:g}°.</source>
        <translation>{} ist von einer Nacht: die Sonnenhöhe ist {:g}°.</translation>
    </message>
    <message>
        <source>{} is of processing baseline {} and gives no {}, which such products have: no offset is applied.</source>
        <translation>{} ist von Prozessierungsversion {} und gibt kein {} an, das solche Produkte haben: kein Versatz wird angewendet.</translation>
    </message>
    <message>
        <source>{} is of the sensor {!r}: known are OLI, ETM and TM.</source>
        <translation>{} ist vom Sensor {!r}: bekannt sind OLI, ETM und TM.</translation>
    </message>
    <message>
        <source>{} is of {} {} in DIMAP {}: known are Pléiades, Pléiades Neo and SPOT 6 and 7 in DIMAP 2 or later.</source>
        <translation>{} ist von {} {} in DIMAP {}: bekannt sind Pléiades, Pléiades Neo und SPOT 6 und 7 in DIMAP 2 oder später.</translation>
    </message>
    <message>
        <source>{} is of {}: known are {}.</source>
        <translation>{} ist von {}: bekannt sind {}.</translation>
    </message>
    <message>
        <source>{} is ready.</source>
        <translation>{} ist fertig.</translation>
    </message>
    <message>
        <source>{} is taken for reflectance ({}), and {:.0f} % of a sample of its pixels is outside {:g} to {:g}, at a median of {:.4g}. {}.</source>
        <translation>{} wird für Reflexionsgrad gehalten ({}), und {:.0f} % einer Stichprobe seiner Pixel sind außerhalb von {:g} bis {:g}, bei einem Median von {:.4g}. {}.</translation>
    </message>
    <message>
        <source>{} is {} ({}), whose reflectance is {}, but {} means {}. Choose {} for the product's own.</source>
        <translation>{} ist {} ({}), dessen Reflexionsgrad {} ist, aber {} bedeutet {}. Wählen Sie {} für den des Produkts.</translation>
    </message>
    <message>
        <source>{} is {}, not a file: copy its contents into a file first.</source>
        <translation>{} ist {}, keine Datei: kopieren Sie den Inhalt zuerst in eine Datei.</translation>
    </message>
    <message>
        <source>{} is {}, of which several bands are needed: give no band, or also values to keep.</source>
        <translation>{} ist {}, wovon mehrere Kanäle gebraucht werden: geben Sie keinen Kanal an, oder auch Werte, die bleiben.</translation>
    </message>
    <message>
        <source>{} is {}, which is no scale.</source>
        <translation>{} ist {}, was keine Skalierung ist.</translation>
    </message>
    <message>
        <source>{} lacks its band {} ({}): {} is not there.</source>
        <translation>{} fehlt sein Kanal {} ({}): {} ist nicht da.</translation>
    </message>
    <message>
        <source>{} lacks {}, which has the reflectance coefficients of {}.</source>
        <translation>{} fehlt {}, das die Reflexionskoeffizienten von {} hat.</translation>
    </message>
    <message>
        <source>{} lists no IMAGE_FILE: products of the format before December 2016 are not supported.</source>
        <translation>{} führt kein IMAGE_FILE auf: Produkte des Formats vor Dezember 2016 werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>{} lists no reflectance: no file whose name has _FRE_B or _SRE_B.</source>
        <translation>{} führt keinen Reflexionsgrad auf: keine Datei, deren Name _FRE_B oder _SRE_B hat.</translation>
    </message>
    <message>
        <source>{} looks like reflectance, with numbers of {:.3g} at the most, but {} like digital numbers, with {:.6g}: {} of the two is wrong. Give both as reflectance or both as digital numbers.</source>
        <translation>{} sieht wie Reflexionsgrad aus, mit Zahlen bis {:.3g}, aber {} wie Grauwerte, mit {:.6g}: {} der beiden ist falsch. Geben Sie beide als Reflexionsgrade oder beide als Grauwerte.</translation>
    </message>
    <message>
        <source>{} means nodata in all bands of the output, since nodata of {} differs from band to band or does not exist in {}: valid pixels that would be {} are written as {}.</source>
        <translation>{} bedeutet in allen Kanälen der Ausgabe Nodata, da Nodata von {} je Kanal verschieden ist oder es in {} nicht gibt: gültige Pixel, die {} wären, werden als {} geschrieben.</translation>
    </message>
    <message>
        <source>{} min {:02d} s</source>
        <translation>{} min {:02d} s</translation>
    </message>
    <message>
        <source>{} names (--help lists them{})</source>
        <translation>{} Namen (--help führt sie auf{})</translation>
    </message>
    <message>
        <source>{} names the file {!r}, which is outside the product.</source>
        <translation>{} nennt die Datei {!r}, die außerhalb des Produkts ist.</translation>
    </message>
    <message>
        <source>{} names {} files of its image, and {} are not there{}.</source>
        <translation>{} nennt {} Dateien seines Bildes, und {} sind nicht da{}.</translation>
    </message>
    <message>
        <source>{} needs a login that QGIS keeps and the engine cannot use. Save a copy of it as GeoTIFF first.</source>
        <translation>{} braucht eine Anmeldung, die QGIS verwahrt und die Engine nicht benutzen kann. Speichern Sie zuerst eine Kopie als GeoTIFF.</translation>
    </message>
    <message>
        <source>{} needs {} as well; given are {}.</source>
        <translation>{} braucht auch {}; gegeben sind {}.</translation>
    </message>
    <message>
        <source>{} of radius {}</source>
        <translation>{} mit Radius {}</translation>
    </message>
    <message>
        <source>{} of temporary files</source>
        <translation>{} temporäre Dateien</translation>
    </message>
    <message>
        <source>{} of the RPCs of {} has {} numbers; 20 are needed. {}</source>
        <translation>{} der RPCs von {} hat {} Zahlen; 20 sind nötig. {}</translation>
    </message>
    <message>
        <source>{} of the RPCs of {} is 0. {}</source>
        <translation>{} der RPCs von {} ist 0. {}</translation>
    </message>
    <message>
        <source>{} of the RPCs of {}: “{}” is not a number. {}</source>
        <translation>{} der RPCs von {}: „{}“ ist keine Zahl. {}</translation>
    </message>
    <message>
        <source>{} of them exist from an earlier run of the same job and are kept</source>
        <translation>{} davon gibt es aus einem früheren Lauf desselben Auftrags, und sie bleiben</translation>
    </message>
    <message>
        <source>{} of {:.6g} × {:.6g} moving pixels</source>
        <translation>{} von {:.6g} × {:.6g} Pixeln des umzurechnenden Rasters</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>{} of {} blocks{}{}</source>
        <translation>{} von {} Blöcken{}{}</translation>
    </message>
    <message>
        <source>{} of {} tiles are done: the same job again goes on from there.</source>
        <translation>{} von {} Kacheln sind fertig: derselbe Auftrag fährt von da an fort.</translation>
    </message>
    <message>
        <source>{} of {} tiles{}</source>
        <translation>{} von {} Kacheln{}</translation>
    </message>
    <message>
        <source>{} of {}, by its name; kept is {}</source>
        <translation>{} von {}, nach dem Namen; es bleiben: {}</translation>
    </message>
    <message>
        <source>{} of {}: band</source>
        <translation>{} von {}: Kanal</translation>
    </message>
    <message>
        <source>{} on {} is not the folder in which the run was started. Tiles are written by the workers: choose an output on storage that all of them see under the same path, or no tiled output.</source>
        <translation>{} auf {} ist nicht der Ordner, in dem der Lauf gestartet wurde. Kacheln werden von den Workern geschrieben: wählen Sie eine Ausgabe auf einem Speicher, den alle unter demselben Pfad sehen, oder keine Kacheln.</translation>
    </message>
    <message>
        <source>{} onto the grid of {}: {}; {}</source>
        <translation>{} auf das Gitter von {}: {}; {}</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>{} says that it has {:,} × {:,} pixels</source>
        <translation>{} gibt an, {:,} × {:,} Pixel zu haben</translation>
    </message>
    <message>
        <source>{} takes {}, not {}.</source>
        <translation>{} nimmt {}, nicht {}.</translation>
    </message>
    <message>
        <source>{} tile in {}</source>
        <translation>{} Kachel in {}</translation>
    </message>
    <message>
        <source>{} tiles in {}</source>
        <translation>{} Kacheln in {}</translation>
    </message>
    <message>
        <source>{} worker</source>
        <translation>{} Worker</translation>
    </message>
    <message>
        <source>{} worker processes on this machine{}</source>
        <translation>{} Worker-Prozesse auf diesem Rechner{}</translation>
    </message>
    <message>
        <source>{} workers</source>
        <translation>{} Worker</translation>
    </message>
    <message>
        <source>{} workers are paused: they are short of memory.</source>
        <translation>{} Worker pausieren: ihnen fehlt Speicher.</translation>
    </message>
    <message>
        <source>{} workers with {} threads</source>
        <translation>{} Worker mit {} Threads</translation>
    </message>
    <message>
        <source>{} workers, {} for one</source>
        <translation>{} Worker, zum Beispiel {}</translation>
    </message>
    <message>
        <source>{} would be a GeoTIFF: give it a name that ends in .tif.</source>
        <translation>{} wäre ein GeoTIFF: geben Sie einen Namen an, der auf .tif endet.</translation>
    </message>
    <message>
        <source>{} would be a VRT over tiles: give it a name that ends in .vrt.</source>
        <translation>{} wäre ein VRT über Kacheln: geben Sie einen Namen an, der auf .vrt endet.</translation>
    </message>
    <message>
        <source>{} would have {}, and without BigTIFF a file ends at {}: leave out the creation option BIGTIFF=NO.</source>
        <translation>{} hätte {}, und ohne BigTIFF endet eine Datei bei {}: lassen Sie die Erzeugungsoption BIGTIFF=NO weg.</translation>
    </message>
    <message>
        <source>{} {} does not exist: {} has {}.</source>
        <translation>{} {} gibt es nicht: {} hat {}.</translation>
    </message>
    <message>
        <source>{} × {} pixels</source>
        <translation>{} × {} Pixel</translation>
    </message>
    <message>
        <source>{} × {} pixels do not divide into windows of {} × {}. {}. Or choose edge partial or trim.</source>
        <translation>{} × {} Pixel lassen sich nicht in Fenster von {} × {} teilen. {}. Oder wählen Sie den Rand partial oder trim.</translation>
    </message>
    <message>
        <source>{} × {} pixels of {:g} × {:g}{}, corner ({:.12g}, {:.12g}), {}</source>
        <translation>{} × {} Pixel von {:g} × {:g}{}, Ecke ({:.12g}, {:.12g}), {}</translation>
    </message>
    <message>
        <source>{} × {} pixels of {}</source>
        <translation>{} × {} Pixel von {}</translation>
    </message>
    <message>
        <source>{}, band {}</source>
        <translation>{}, Kanal {}</translation>
    </message>
    <message>
        <source>{}, but at most {:,} along a side can be processed: the file is damaged, or must be cut into smaller ones.</source>
        <translation>{}, aber höchstens {:,} je Seite können verarbeitet werden: die Datei ist beschädigt, oder muss in kleinere geteilt werden.</translation>
    </message>
    <message>
        <source>{}, but {} is not {} in any known sensor.</source>
        <translation>{}, aber {} ist in keinem bekannten Sensor {}.</translation>
    </message>
    <message>
        <source>{}, but {} of {} is {}.</source>
        <translation>{}, aber {} von {} ist {}.</translation>
    </message>
    <message>
        <source>{}, elsewhere {}</source>
        <translation>{}, sonst {}</translation>
    </message>
    <message>
        <source>{}, going by one block</source>
        <translation>{}, nach einem Block geschätzt</translation>
    </message>
    <message>
        <source>{}, of {}</source>
        <translation>{}, von {}</translation>
    </message>
    <message>
        <source>{}, which is described as “{}”.</source>
        <translation>{}, der als „{}“ beschrieben ist.</translation>
    </message>
    <message>
        <source>{}, which is {} by its name.</source>
        <translation>{}, der nach seinem Namen {} ist.</translation>
    </message>
    <message>
        <source>{}, whose wavelength is {:g} µm.</source>
        <translation>{}, dessen Wellenlänge {:g} µm ist.</translation>
    </message>
    <message>
        <source>{}, widened {:.6g} × {:.6g} times, as the moving raster is finer</source>
        <translation>{}, {:.6g} × {:.6g} mal verbreitert, da das umzurechnende Raster feiner ist</translation>
    </message>
    <message>
        <source>{}. They are not applied: the numbers in the file are computed.</source>
        <translation>{}. Sie werden nicht angewendet: gerechnet wird mit den Zahlen in der Datei.</translation>
    </message>
    <message>
        <source>{}: a number from {:g} on is wanted, not {:g}.</source>
        <translation>{}: erwartet wird eine Zahl ab {:g}, nicht {:g}.</translation>
    </message>
    <message>
        <source>{}: a number from {:g} to {:g} is wanted, not {:g}.</source>
        <translation>{}: erwartet wird eine Zahl von {:g} bis {:g}, nicht {:g}.</translation>
    </message>
    <message>
        <source>{}: another file, of {:,} bytes instead of {:,}</source>
        <translation>{}: eine andere Datei, von {:,} Bytes statt {:,}</translation>
    </message>
    <message>
        <source>{}: another raster, of {} × {} pixels and {} bands</source>
        <translation>{}: ein anderes Raster, von {} × {} Pixeln und {} Kanälen</translation>
    </message>
    <message>
        <source>{}: band {}</source>
        <translation>{}: Kanal {}</translation>
    </message>
    <message>
        <source>{}: band {} of {}</source>
        <translation>{}: Kanal {} von {}</translation>
    </message>
    <message>
        <source>{}: band {} of {} ({}), {}</source>
        <translation>{}: Kanal {} von {} ({}), {}</translation>
    </message>
    <message>
        <source>{}: cancelled.</source>
        <translation>{}: abgebrochen.</translation>
    </message>
    <message>
        <source>{}: give either path or geometries, exactly one of the two.</source>
        <translation>{}: geben Sie entweder path oder geometries an, genau eines von beiden.</translation>
    </message>
    <message>
        <source>{}: give {}, too.</source>
        <translation>{}: geben Sie auch {} an.</translation>
    </message>
    <message>
        <source>{}: must be [xmin, ymin, xmax, ymax], each minimum below its maximum, not {}.</source>
        <translation>{}: muss [xmin, ymin, xmax, ymax] sein, jedes Minimum unter seinem Maximum, nicht {}.</translation>
    </message>
    <message>
        <source>{}: must be a list of GeoJSON objects, not {}.</source>
        <translation>{}: muss eine Liste von GeoJSON-Objekten sein, nicht {}.</translation>
    </message>
    <message>
        <source>{}: must be a list of different band numbers, not {}.</source>
        <translation>{}: muss eine Liste verschiedener Kanalnummern sein, nicht {}.</translation>
    </message>
    <message>
        <source>{}: must be a list of different whole numbers, not {}.</source>
        <translation>{}: muss eine Liste verschiedener ganzer Zahlen sein, nicht {}.</translation>
    </message>
    <message>
        <source>{}: must be a list of numbers or [min, max] ranges, not {}.</source>
        <translation>{}: muss eine Liste von Zahlen oder [min, max]-Bereichen sein, nicht {}.</translation>
    </message>
    <message>
        <source>{}: must be a list of rasters such as [{{"path": "scene.tif"}}], not {}.</source>
        <translation>{}: muss eine Liste von Rastern wie [{{"path": "scene.tif"}}] sein, nicht {}.</translation>
    </message>
    <message>
        <source>{}: must be a list of {}, not {}.</source>
        <translation>{}: muss eine Liste von {} sein, nicht {}.</translation>
    </message>
    <message>
        <source>{}: must be a number or a [min, max] range, not {}.</source>
        <translation>{}: muss eine Zahl oder ein [min, max]-Bereich sein, nicht {}.</translation>
    </message>
    <message>
        <source>{}: must be a number{}, not {}.</source>
        <translation>{}: muss eine Zahl{} sein, nicht {}.</translation>
    </message>
    <message>
        <source>{}: must be a raster such as {{"path": "scene.tif"}}, not {}.</source>
        <translation>{}: muss ein Raster wie {{"path": "scene.tif"}} sein, nicht {}.</translation>
    </message>
    <message>
        <source>{}: must be a text, not {}.</source>
        <translation>{}: muss ein Text sein, nicht {}.</translation>
    </message>
    <message>
        <source>{}: must be a whole number{}, not {}.</source>
        <translation>{}: muss eine ganze Zahl{} sein, nicht {}.</translation>
    </message>
    <message>
        <source>{}: must be an extent such as {{"bounds": [0, 0, 9, 9], "crs": "EPSG:32631"}}, not {}.</source>
        <translation>{}: muss eine Ausdehnung wie {{"bounds": [0, 0, 9, 9], "crs": "EPSG:32631"}} sein, nicht {}.</translation>
    </message>
    <message>
        <source>{}: must be an object such as {{"COMPRESS": "ZSTD"}}, not {}.</source>
        <translation>{}: muss ein Objekt wie {{"COMPRESS": "ZSTD"}} sein, nicht {}.</translation>
    </message>
    <message>
        <source>{}: must be one of {}, not {}.</source>
        <translation>{}: muss eines von {} sein, nicht {}.</translation>
    </message>
    <message>
        <source>{}: must be polygons such as {{"path": "area.geojson"}}, not {}.</source>
        <translation>{}: muss Polygone wie {{"path": "area.geojson"}} sein, nicht {}.</translation>
    </message>
    <message>
        <source>{}: must be true or false, not {}.</source>
        <translation>{}: muss true oder false sein, nicht {}.</translation>
    </message>
    <message>
        <source>{}: must have each choice once, not {}.</source>
        <translation>{}: muss jede Wahl einmal haben, nicht {}.</translation>
    </message>
    <message>
        <source>{}: no known sensor has {} in these bands.</source>
        <translation>{}: kein bekannter Sensor hat {} in diesen Kanälen.</translation>
    </message>
    <message>
        <source>{}: whole numbers with commas between them are wanted, not {}.</source>
        <translation>{}: erwartet werden ganze Zahlen mit Kommas dazwischen, nicht {}.</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{}: {} ({}), {} is {}</source>
        <translation>{}: {} ({}), {} ist {}</translation>
    </message>
    <message>
        <source>{}: {} is not known. {}</source>
        <translation>{}: {} ist nicht bekannt. {}</translation>
    </message>
    <message>
        <source>{}: {} is too large: {} at the most.</source>
        <translation>{}: {} ist zu groß: höchstens {}.</translation>
    </message>
    <message>
        <source>{}; they are applied</source>
        <translation>{}; sie werden angewendet</translation>
    </message>
    <message>
        <source>{}={} is a creation option of GeoTIFF, not of COG: use {}.</source>
        <translation>{}={} ist eine Erzeugungsoption von GeoTIFF, nicht von COG: nehmen Sie {}.</translation>
    </message>
    <message>
        <source>{}={} is no place of a band: write {}.</source>
        <translation>{}={} ist keine Stelle eines Kanals: schreiben Sie {}.</translation>
    </message>
    <message>
        <source>{}={} is not a number: write {}.</source>
        <translation>{}={} ist keine Zahl: schreiben Sie {}.</translation>
    </message>
    <message>
        <source>{}_DEN_COEFF of the RPCs of {} are 0 in the scene's middle. {}</source>
        <translation>{}_DEN_COEFF der RPCs von {} sind in der Mitte der Szene 0. {}</translation>
    </message>
    <message>
        <source>{}_NUM_COEFF of the RPCs of {} are all 0. {}</source>
        <translation>{}_NUM_COEFF der RPCs von {} sind alle 0. {}</translation>
    </message>
    <message>
        <source>{}{} cannot be opened as a raster: its metadata are not UTF-8 ({}).</source>
        <translation>{}{} kann nicht als Raster geöffnet werden: seine Metadaten sind nicht UTF-8 ({}).</translation>
    </message>
    <message>
        <source>{}{} cannot be opened as a raster: {}</source>
        <translation>{}{} kann nicht als Raster geöffnet werden: {}</translation>
    </message>
    <message>
        <source>{}{} cannot be read: its metadata are not UTF-8 ({}).</source>
        <translation>{}{} kann nicht gelesen werden: seine Metadaten sind nicht UTF-8 ({}).</translation>
    </message>
    <message>
        <source>{}{} cannot be read: {}.</source>
        <translation>{}{} kann nicht gelesen werden: {}.</translation>
    </message>
    <message>
        <source>{}{} does not exist.</source>
        <translation>{}{} gibt es nicht.</translation>
    </message>
    <message>
        <source>{}{} for the file</source>
        <translation>{}{} für die Datei</translation>
    </message>
    <message>
        <source>{}{} is missing.</source>
        <translation>{}{} fehlt.</translation>
    </message>
    <message>
        <source>{}{}: its lists or objects are nested too deeply.</source>
        <translation>{}{}: seine Listen oder Objekte sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>{}{}: unknown key; known are {}.</source>
        <translation>{}{}: unbekannter Schlüssel; bekannt sind {}.</translation>
    </message>
</context>
</TS>
