<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>RasterDask</name>
    <message>
        <source>  {} ({}): {}</source>
        <translation>  {} ({}) : {}</translation>
    </message>
    <message>
        <source>  {}: {}</source>
        <translation>  {} : {}</translation>
    </message>
    <message>
        <source>  {}: {}: {}</source>
        <translation>  {} : {} : {}</translation>
    </message>
    <message>
        <source>  {}: {}; here: {}</source>
        <translation>  {} : {} ; ici : {}</translation>
    </message>
    <message>
        <source>  … and {} more</source>
        <translation>  … et {} autres</translation>
    </message>
    <message>
        <source> (both are primary products of one acquisition; the mode `default` uses their RPCs instead)</source>
        <translation> (tous deux sont des produits primaires d'une même acquisition ; le mode `default` utilise leurs RPC à la place)</translation>
    </message>
    <message>
        <source> (its limit is {:,.0f} MB)</source>
        <translation> (sa limite est de {:,.0f} Mo)</translation>
    </message>
    <message>
        <source> ({}, converted to heights above the ellipsoid)</source>
        <translation> ({}, converti en hauteurs au-dessus de l'ellipsoïde)</translation>
    </message>
    <message>
        <source> Is it {}?</source>
        <translation> Est-ce {} ?</translation>
    </message>
    <message>
        <source> Its date is {}: before 2022-01-25, only products that were processed again have such a baseline.</source>
        <translation> Sa date est {} : avant le 25/01/2022, seuls les produits retraités ont une telle version de traitement.</translation>
    </message>
    <message>
        <source> Its date is {}: from 2022-01-25 on, ESA's products have such a baseline.</source>
        <translation> Sa date est {} : depuis le 25/01/2022, les produits de l'ESA ont une telle version de traitement.</translation>
    </message>
    <message>
        <source> The certificates for tls:// are those of dask's own configuration (distributed.comm.tls).</source>
        <translation> Les certificats pour tls:// sont ceux de la configuration de dask (distributed.comm.tls).</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source> degrees</source>
        <translation> degrés</translation>
    </message>
    <message>
        <source> docs/indices.md lists them.</source>
        <translation> docs/indices.md en donne la liste.</translation>
    </message>
    <message>
        <source> from {:g} on</source>
        <translation> à partir de {:g}</translation>
    </message>
    <message>
        <source> from {:g} to {:g}</source>
        <translation> de {:g} à {:g}</translation>
    </message>
    <message>
        <source> in the extent</source>
        <translation> dans l'emprise</translation>
    </message>
    <message>
        <source> of {} band</source>
        <translation> de {} bande</translation>
    </message>
    <message>
        <source> of {} bands</source>
        <translation> de {} bandes</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>"layer@1" is the first band of the layer of that name.</source>
        <translation>"layer@1" est la première bande de la couche de ce nom.</translation>
    </message>
    <message>
        <source>, across the seam of the globe</source>
        <translation>, de part et d'autre de la couture du globe</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, et </translation>
    </message>
    <message>
        <source>, and {} more</source>
        <translation>, et {} autres</translation>
    </message>
    <message>
        <source>, bands {} to {}</source>
        <translation>, bandes {} à {}</translation>
    </message>
    <message>
        <source>, dashboard at {}</source>
        <translation>, tableau de bord à {}</translation>
    </message>
    <message>
        <source>, ground: {}</source>
        <translation>, sol : {}</translation>
    </message>
    <message>
        <source>, not in metres</source>
        <translation>, et non en mètres</translation>
    </message>
    <message>
        <source>, onto that grid: {}; {}</source>
        <translation>, sur cette grille : {} ; {}</translation>
    </message>
    <message>
        <source>, rotated</source>
        <translation>, pivotée</translation>
    </message>
    <message>
        <source>, rotated against each other</source>
        <translation>, avec une rotation entre les deux</translation>
    </message>
    <message>
        <source>, such as {}</source>
        <translation>, comme {}</translation>
    </message>
    <message>
        <source>, then to a COG</source>
        <translation>, puis en COG</translation>
    </message>
    <message>
        <source>, {} is nodata</source>
        <translation>, {} vaut nodata</translation>
    </message>
    <message>
        <source>, {} pixels/s, {} left</source>
        <translation>, {} pixels/s, encore {}</translation>
    </message>
    <message>
        <source>0 takes the number in RasterDask's settings, if there is one.</source>
        <translation>0 prend le nombre des paramètres de RasterDask, s'il y en a un.</translation>
    </message>
    <message>
        <source>0, if there is a scale</source>
        <translation>0, s'il y a une échelle</translation>
    </message>
    <message>
        <source>1 band</source>
        <translation>1 bande</translation>
    </message>
    <message>
        <source>1, if there is an offset</source>
        <translation>1, s'il y a un décalage</translation>
    </message>
    <message>
        <source>1,234.5</source>
        <translation>1 234,5</translation>
    </message>
    <message>
        <source>2, unless there is a resolution</source>
        <translation>2, sauf s'il y a une résolution</translation>
    </message>
    <message>
        <source>: band {} may be</source>
        <translation> : ce peut être la bande {}</translation>
    </message>
    <message>
        <source>: {} is not there</source>
        <translation> : {} n'y est pas</translation>
    </message>
    <message>
        <source>: {} may be</source>
        <translation> : ce peut être {}</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <source>; {}, {}</source>
        <translation> ; {}, {}</translation>
    </message>
    <message>
        <source>A band is im1b2 (band 2 of the first raster, as in Orfeo BandMath), "layer@2" (as in QGIS's raster calculator) or a letter (A is the first raster, B the second, as in gdal_calc).</source>
        <translation>Une bande est im1b2 (bande 2 du premier raster, comme dans Orfeo BandMath), "layer@2" (comme dans la calculatrice raster de QGIS) ou une lettre (A est le premier raster, B le deuxième, comme dans gdal_calc).</translation>
    </message>
    <message>
        <source>A colon is missing: a conditional is test ? a : b.</source>
        <translation>Il manque un deux-points : une condition s'écrit test ? a : b.</translation>
    </message>
    <message>
        <source>A comma separates the arguments of a function; a decimal point is a point.</source>
        <translation>La virgule sépare les arguments d'une fonction ; le séparateur décimal est le point.</translation>
    </message>
    <message>
        <source>A dask cluster that you have</source>
        <translation>Une grappe dask dont vous disposez</translation>
    </message>
    <message>
        <source>A file in {0} could not be written. Check the rights of the folder, and that no job uses the engine.</source>
        <translation>Un fichier de {0} n'a pas pu être écrit. Vérifiez les droits du dossier, et qu'aucune tâche n'utilise le moteur.</translation>
    </message>
    <message>
        <source>A formula names bands by their roles: B, G and R are blue, green and red, RE1 to RE3 the red edge, N and N2 the near infrared, S1 and S2 the short-wave infrared, T the thermal infrared. The bands are found from what the files say of them and from the names of files with one band; the log names them. Instead of rasters, a product may be given as it was downloaded.</source>
        <translation>Une formule nomme les bandes par leurs rôles : B, G et R sont le bleu, le vert et le rouge, RE1 à RE3 le red edge, N et N2 le proche infrarouge, S1 et S2 l'infrarouge à ondes courtes, T l'infrarouge thermique. Les bandes sont trouvées d'après ce que les fichiers en disent et d'après les noms des fichiers à une seule bande ; le journal les nomme. Au lieu de rasters, on peut donner un produit tel qu'il a été téléchargé.</translation>
    </message>
    <message>
        <source>A job must be a JSON object, not {}.</source>
        <translation>Une tâche doit être un objet JSON, et non {}.</translation>
    </message>
    <message>
        <source>A largest error is for the compression lerc: choose that, or give no error.</source>
        <translation>Une erreur maximale ne va qu'avec la compression lerc : choisissez celle-ci, ou ne donnez pas d'erreur.</translation>
    </message>
    <message>
        <source>A number ends where a name begins: write an operator after {}.</source>
        <translation>Un nombre finit là où un nom commence : écrivez un opérateur après {}.</translation>
    </message>
    <message>
        <source>A number, a name, a function or a bracket is wanted here, not {}.</source>
        <translation>Il faut ici un nombre, un nom, une fonction ou une parenthèse, et non {}.</translation>
    </message>
    <message>
        <source>A pixel has no NDVI where it is nodata or masked in one of the bands, and where NIR + red is 0. Overviews in the file are never used.</source>
        <translation>Un pixel n'a pas de NDVI s'il est nodata ou masqué dans l'une des bandes, ni si PIR + rouge vaut 0. Les aperçus du fichier ne sont jamais utilisés.</translation>
    </message>
    <message>
        <source>A pixel is nodata in an index where one of its bands is nodata or masked, where a denominator is 0, and where the result is no finite number. Integers cannot overflow: they are converted before the arithmetic.</source>
        <translation>Un pixel est nodata dans un indice si l'une de ses bandes est nodata ou masquée, si un dénominateur vaut 0, ou si le résultat n'est pas un nombre fini. Les entiers ne peuvent pas déborder : ils sont convertis avant le calcul.</translation>
    </message>
    <message>
        <source>A pixel is nodata in the result where it is nodata or masked in one of the bands, and where NIR + red is 0. Integers cannot overflow: they are converted before the arithmetic.</source>
        <translation>Un pixel est nodata dans le résultat s'il est nodata ou masqué dans l'une des bandes, ou si PIR + rouge vaut 0. Les entiers ne peuvent pas déborder : ils sont convertis avant le calcul.</translation>
    </message>
    <message>
        <source>A pixel is nodata in the result where something that it depends on is nodata, where a divisor is 0, and where the result is no finite number. A conditional depends on its test and on the branch that is taken. Integers cannot overflow: they are converted before the arithmetic.</source>
        <translation>Un pixel est nodata dans le résultat si une valeur dont il dépend est nodata, si un diviseur vaut 0, ou si le résultat n'est pas un nombre fini. Une condition dépend de son test et de la branche choisie. Les entiers ne peuvent pas déborder : ils sont convertis avant le calcul.</translation>
    </message>
    <message>
        <source>A pixel of the output has no value where the moving pixel that its centre falls in is nodata or masked, and outside the moving raster. Nodata is never mixed into its neighbours. Values are rounded and clamped to the output type, never wrapped.</source>
        <translation>Un pixel de sortie n'a pas de valeur si le pixel du raster à rééchantillonner dans lequel tombe son centre est nodata ou masqué, ni en dehors de ce raster. La valeur nodata n'est jamais mélangée à ses voisines. Les valeurs sont arrondies et bornées au type de sortie, jamais repliées.</translation>
    </message>
    <message>
        <source>A raster has the dims band, y and x, not {}.</source>
        <translation>Un raster a les dimensions band, y et x, et non {}.</translation>
    </message>
    <message>
        <source>A raster that already has all that is asked for is copied as it is, which is fast and loses nothing, unless FORCE is set.</source>
        <translation>Un raster qui a déjà tout ce qui est demandé est copié tel quel, ce qui est rapide et ne perd rien, sauf si FORCE est activé.</translation>
    </message>
    <message>
        <source>A reference raster is for the grid reference, and that grid needs one.</source>
        <translation>Un raster de référence va avec la grille reference, et cette grille en demande un.</translation>
    </message>
    <message>
        <source>A scale must be a number other than 0, not {}.</source>
        <translation>Une échelle doit être un nombre autre que 0, et non {}.</translation>
    </message>
    <message>
        <source>A scheduler belongs to the execution {}, not to {}.</source>
        <translation>Un ordonnanceur va avec l'exécution {}, et non avec {}.</translation>
    </message>
    <message>
        <source>A scheduler in RasterDask's settings comes before dask's configuration.</source>
        <translation>Un ordonnanceur donné dans les paramètres de RasterDask passe avant la configuration de dask.</translation>
    </message>
    <message>
        <source>A solar irradiance of {}</source>
        <translation>Un éclairement solaire de {}</translation>
    </message>
    <message>
        <source>A special value of {}</source>
        <translation>Une valeur spéciale de {}</translation>
    </message>
    <message>
        <source>A statistic of the valid pixels of a window. The median and the quartiles are one of the pixels, the lower of the two in the middle. Of equally frequent values, the mode is the one that reaches that count first. The variance and the standard deviation are divided by the number of pixels. The count is 0 in a window without valid pixels.</source>
        <translation>Une statistique des pixels valides d'une fenêtre. La médiane et les quartiles sont l'un des pixels, le plus petit des deux au milieu. De plusieurs valeurs aussi fréquentes, le mode est celle qui atteint ce compte la première. La variance et l'écart-type sont divisés par le nombre de pixels. Le compte est 0 dans une fenêtre sans pixel valide.</translation>
    </message>
    <message>
        <source>A tiled output consists of plain GeoTIFFs, not of COG: choose the format GeoTIFF, or no tiled output.</source>
        <translation>Une sortie en tuiles se compose de GeoTIFF simples, et non de COG : choisissez le format GeoTIFF, ou pas de tuiles.</translation>
    </message>
    <message>
        <source>A whole number from {} on is wanted, or 0, not {}.</source>
        <translation>Il faut un nombre entier à partir de {}, ou 0, et non {}.</translation>
    </message>
    <message>
        <source>A whole number from {} to {} is wanted, or 0, not {}.</source>
        <translation>Il faut un nombre entier de {} à {}, ou 0, et non {}.</translation>
    </message>
    <message>
        <source>A window of {} × {} pixels takes {:,.0f} MB, more than the memory budget of {:,.0f} MB leaves for blocks: give more memory, take fewer bands, or downscale in steps.</source>
        <translation>Une fenêtre de {} × {} pixels occupe {:,.0f} Mo, plus que ce que le budget de mémoire de {:,.0f} Mo laisse aux blocs : donnez plus de mémoire, prenez moins de bandes, ou réduisez la résolution en plusieurs étapes.</translation>
    </message>
    <message>
        <source>A window with a smaller share of valid pixels becomes nodata. 0: one valid pixel is enough. At the edge the share is that of the pixels that lie in the raster.</source>
        <translation>Une fenêtre dont la part de pixels valides est plus petite devient nodata. 0 : un seul pixel valide suffit. Au bord, la part est celle des pixels qui sont dans le raster.</translation>
    </message>
    <message>
        <source>Aggregate (make pixels coarser)</source>
        <translation>Agréger (rendre les pixels plus grossiers)</translation>
    </message>
    <message>
        <source>Aggregated</source>
        <translation>Agrégé</translation>
    </message>
    <message>
        <source>All are lossless, except lerc with a largest error. The work does not start if your GDAL lacks the compression.</source>
        <translation>Toutes sont sans perte, sauf lerc avec une erreur maximale. Le travail ne commence pas si votre GDAL ne connaît pas la compression.</translation>
    </message>
    <message>
        <source>All {} tiles are done: the same job again goes on from there.</source>
        <translation>Les {} tuiles sont toutes terminées : la même tâche, relancée, repart de là.</translation>
    </message>
    <message>
        <source>Also shadows, snow and ice</source>
        <translation>Aussi les ombres, la neige et la glace</translation>
    </message>
    <message>
        <source>Also what lies in shadow</source>
        <translation>Aussi ce qui est à l'ombre</translation>
    </message>
    <message>
        <source>An environment of its own</source>
        <translation>Un environnement qui lui est propre</translation>
    </message>
    <message>
        <source>An index cannot be stored as {}: choose one of {}.</source>
        <translation>Un indice ne peut pas être enregistré en {} : choisissez parmi {}.</translation>
    </message>
    <message>
        <source>An index may be wrong on numbers that are no reflectance. sentinel-2 l2a is (number − 1000) / 10000, for products of January 2022 and later. landsat c2 l2 is 0.0000275 × number − 0.2. automatic is the scale and offset that the file gives its bands, if any; else those of Landsat Collection 2 Level 2, Sentinel-2 and MAJA, where the file's name or metadata tell the product; those of the product's metadata, if a product is given. The log says what is applied.</source>
        <translation>Un indice peut être faux sur des nombres qui ne sont pas des réflectances. sentinel-2 l2a est (nombre − 1000) / 10000, pour les produits à partir de janvier 2022. landsat c2 l2 est 0.0000275 × nombre − 0.2. automatic est l'échelle et le décalage que le fichier donne à ses bandes, s'il y en a ; sinon ceux de Landsat Collection 2 Level 2, Sentinel-2 et MAJA, si le nom ou les métadonnées du fichier désignent le produit ; ceux des métadonnées du produit, si un produit est donné. Le journal dit ce qui est appliqué.</translation>
    </message>
    <message>
        <source>An operator is missing here.</source>
        <translation>Il manque ici un opérateur.</translation>
    </message>
    <message>
        <source>And {} more bands</source>
        <translation>Et {} autres bandes</translation>
    </message>
    <message>
        <source>Antialias</source>
        <translation>Anticrénelage</translation>
    </message>
    <message>
        <source>Any of 261 spectral indices, one band each, in one pass.</source>
        <translation>L'un de 261 indices spectraux ou plusieurs, une bande chacun, en une seule passe.</translation>
    </message>
    <message>
        <source>Any raster that GDAL reads.</source>
        <translation>Tout raster que GDAL sait lire.</translation>
    </message>
    <message>
        <source>Any rasters that GDAL reads. Expressions call them im1, im2 and so on, or A, B and so on, in their order. A letter is the first band of its raster.</source>
        <translation>Tous les rasters que GDAL sait lire. Les expressions les appellent im1, im2 et ainsi de suite, ou A, B et ainsi de suite, dans leur ordre. Une lettre est la première bande de son raster.</translation>
    </message>
    <message>
        <source>Apply scale and offset of the bands</source>
        <translation>Appliquer échelle et décalage des bandes</translation>
    </message>
    <message>
        <source>As chosen for all algorithms</source>
        <translation>Comme choisi pour tous les algorithmes</translation>
    </message>
    <message>
        <source>Attributes are not known here: only numpy. and np. may stand before a function.</source>
        <translation>Les attributs ne sont pas connus ici : seuls numpy. et np. peuvent précéder une fonction.</translation>
    </message>
    <message>
        <source>Automatic (as Pléiades, if both are)</source>
        <translation>Automatique (comme Pléiades, si les deux en sont)</translation>
    </message>
    <message>
        <source>Automatic (as the file or the product says)</source>
        <translation>Automatique (selon le fichier ou le produit)</translation>
    </message>
    <message>
        <source>Automatic (by classes and sizes)</source>
        <translation>Automatique (selon classes et tailles)</translation>
    </message>
    <message>
        <source>Automatic (mode for classes)</source>
        <translation>Automatique (mode pour les classes)</translation>
    </message>
    <message>
        <source>Automatic: the environment below, else QGIS's own Python</source>
        <translation>Automatique : l'environnement ci-dessous, sinon le Python de QGIS</translation>
    </message>
    <message>
        <source>Average of the area of a pixel</source>
        <translation>Moyenne de la surface d'un pixel</translation>
    </message>
    <message>
        <source>Average of the valid pixels</source>
        <translation>Moyenne des pixels valides</translation>
    </message>
    <message>
        <source>Average vegetation index in windows of N × N pixels, in one pass.</source>
        <translation>Indice de végétation moyen dans des fenêtres de N × N pixels, en une seule passe.</translation>
    </message>
    <message>
        <source>BAND_INDEX of {}</source>
        <translation>BAND_INDEX de {}</translation>
    </message>
    <message>
        <source>BIAS of {}</source>
        <translation>BIAS de {}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>La bande</translation>
    </message>
    <message>
        <source>Band math</source>
        <translation>Calcul de bandes</translation>
    </message>
    <message>
        <source>Band names stay; units, scale, offset and colours stay where they hold of the statistic, and so do the colour table and category names of a classification with mode.</source>
        <translation>Les noms des bandes restent ; les unités, l'échelle, le décalage et les couleurs restent là où ils valent aussi pour la statistique, de même que la table de couleurs et les noms de catégories d'une classification avec mode.</translation>
    </message>
    <message>
        <source>Band of the mask</source>
        <translation>Bande du masque</translation>
    </message>
    <message>
        <source>Band {} does not exist: {} has {} band(s).</source>
        <translation>La bande {} n'existe pas : {} a {} bande(s).</translation>
    </message>
    <message>
        <source>Band {} of {} has integers beyond 2⁵³. It would be computed in 64-bit floats, which cannot hold all of these exactly.</source>
        <translation>La bande {} de {} a des entiers au-delà de 2⁵³. Elle serait calculée en flottants de 64 bits, qui ne peuvent pas tous les représenter exactement.</translation>
    </message>
    <message>
        <source>Band {} of {} holds complex numbers, which are not supported.</source>
        <translation>La bande {} de {} contient des nombres complexes, qui ne sont pas pris en charge.</translation>
    </message>
    <message>
        <source>Band {}: {}</source>
        <translation>Bande {} : {}</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Bands by role (if not found)</source>
        <translation>Bandes par rôle (si non trouvées)</translation>
    </message>
    <message>
        <source>Bands on different grids</source>
        <translation>Bandes sur des grilles différentes</translation>
    </message>
    <message>
        <source>Bicubic (sharper)</source>
        <translation>Bicubique (plus net)</translation>
    </message>
    <message>
        <source>Bicubic radius</source>
        <translation>Rayon bicubique</translation>
    </message>
    <message>
        <source>Bilinear (smooth)</source>
        <translation>Bilinéaire (lisse)</translation>
    </message>
    <message>
        <source>Bits of the mask to reject</source>
        <translation>Bits du masque à rejeter</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Both are in tiles. A COG also has overviews: QGIS pans and zooms it fast, also over a network. It needs room for temporary files of the raster without compression.</source>
        <translation>Les deux sont en tuiles. Un COG a aussi des aperçus : QGIS le déplace et le zoome vite, même à travers un réseau. Il demande de la place pour des fichiers temporaires de la taille du raster sans compression.</translation>
    </message>
    <message>
        <source>Both bands are read once, block by block, and no raster of NDVI is written in between.</source>
        <translation>Les deux bandes sont lues une seule fois, bloc par bloc, et aucun raster de NDVI n'est écrit entre-temps.</translation>
    </message>
    <message>
        <source>Brings a multispectral raster onto the grid of a panchromatic one, and writes the panchromatic and four multispectral bands into one file, as pan-sharpening wants them. Both may be Pléiades primary products.</source>
        <translation>Amène un raster multispectral sur la grille d'un raster panchromatique, et écrit la bande panchromatique et quatre bandes multispectrales dans un seul fichier, comme l'affinage panchromatique les attend. Tous deux peuvent être des produits primaires Pléiades.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>By default the input's type for median, q1, q3, min, max and mode; Float32 for mean, stddev, variance and rms (Float64 for 32-bit integers and Float64); Float64 for sum; UInt32 for count (Float64 for parts of pixels); for range the unsigned type of the input's size, and of floats the input's type. Integers are rounded and clamped.</source>
        <translation>Par défaut le type de l'entrée pour median, q1, q3, min, max et mode ; Float32 pour mean, stddev, variance et rms (Float64 pour les entiers de 32 bits et Float64) ; Float64 pour sum ; UInt32 pour count (Float64 pour des parts de pixels) ; pour range le type non signé de la taille de l'entrée, et pour les flottants le type de l'entrée. Les entiers sont arrondis et bornés.</translation>
    </message>
    <message>
        <source>By georeferencing</source>
        <translation>Par le géoréférencement</translation>
    </message>
    <message>
        <source>By the transform of {}, its pixels have no area: {}.</source>
        <translation>D'après la transformation de {}, ses pixels n'ont pas de surface : {}.</translation>
    </message>
    <message>
        <source>COG (cloud-optimised GeoTIFF)</source>
        <translation>COG (GeoTIFF optimisé pour le cloud)</translation>
    </message>
    <message>
        <source>CRS of the raster</source>
        <translation>SCR du raster</translation>
    </message>
    <message>
        <source>CRS “{}”</source>
        <translation>SCR « {} »</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Annulé : rien n'a été modifié.</translation>
    </message>
    <message>
        <source>Cannot tell which band is {} ({}){}. There are {}. Give the raster and the band, such as {}=1:{}.</source>
        <translation>Impossible de savoir quelle bande est : {} ({}){}. Il y a {}. Donnez le raster et la bande, par exemple {}=1:{}.</translation>
    </message>
    <message>
        <source>Cannot tell which of the {} bands of {} is {}{} ({}). Give the band's number.</source>
        <translation>Impossible de savoir laquelle des {} bandes de {} est : {}{} ({}). Donnez le numéro de la bande.</translation>
    </message>
    <message>
        <source>Check the bands.</source>
        <translation>Vérifiez les bandes.</translation>
    </message>
    <message>
        <source>Check the engine</source>
        <translation>Vérifier le moteur</translation>
    </message>
    <message>
        <source>Check the two bands.</source>
        <translation>Vérifiez les deux bandes.</translation>
    </message>
    <message>
        <source>Checking RasterDask's engine</source>
        <translation>Vérification du moteur de RasterDask</translation>
    </message>
    <message>
        <source>Checking the engine: a small NDVI and a small superimpose</source>
        <translation>Vérification du moteur : un petit NDVI et une petite superposition</translation>
    </message>
    <message>
        <source>Choose a Python interpreter</source>
        <translation>Choisir un interpréteur Python</translation>
    </message>
    <message>
        <source>Choose another in {}.</source>
        <translation>Choisissez-en un autre dans {}.</translation>
    </message>
    <message>
        <source>Choose one of {} for what the numbers are</source>
        <translation>Choisissez parmi {} ce que sont les nombres</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Choisi par vous</translation>
    </message>
    <message>
        <source>Chosen: {}</source>
        <translation>Choisi : {}</translation>
    </message>
    <message>
        <source>Clear land and water</source>
        <translation>Terre et eau dégagées</translation>
    </message>
    <message>
        <source>Cluster {}{}</source>
        <translation>Grappe {}{}</translation>
    </message>
    <message>
        <source>Coastal aerosol</source>
        <translation>Aérosol côtier</translation>
    </message>
    <message>
        <source>Comparisons in a row are not known here: write a &lt; b and b &lt; c, or brackets.</source>
        <translation>Les comparaisons enchaînées ne sont pas connues ici : écrivez a &lt; b and b &lt; c, ou des parenthèses.</translation>
    </message>
    <message>
        <source>Compiling for this computer, at the first use only: this takes some seconds</source>
        <translation>Compilation pour cet ordinateur, à la première utilisation seulement : cela prend quelques secondes</translation>
    </message>
    <message>
        <source>Compressing to a COG</source>
        <translation>Compression en COG</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Compute a small NDVI and a small superimpose, and show all versions.</source>
        <translation>Calculer un petit NDVI et une petite superposition, et afficher toutes les versions.</translation>
    </message>
    <message>
        <source>Compute with scale × number + offset, as QGIS's raster calculator does, where a file gives its bands a scale or an offset. Off: with the numbers in the file, as Orfeo ToolBox and gdal_calc do.</source>
        <translation>Calculer avec échelle × nombre + décalage, comme la calculatrice raster de QGIS, si un fichier donne à ses bandes une échelle ou un décalage. Désactivé : avec les nombres du fichier, comme Orfeo ToolBox et gdal_calc.</translation>
    </message>
    <message>
        <source>Computes expressions of the bands of one or several rasters.</source>
        <translation>Calcule des expressions sur les bandes d'un ou de plusieurs rasters.</translation>
    </message>
    <message>
        <source>Computes indices of vegetation, water, burnt areas, snow, soil, built-up areas and clouds from the bands of one or several rasters. Each band is read once, however many indices need it.</source>
        <translation>Calcule des indices de végétation, d'eau, de zones brûlées, de neige, de sol, de bâti et de nuages à partir des bandes d'un ou de plusieurs rasters. Chaque bande est lue une seule fois, quel que soit le nombre d'indices qui l'utilisent.</translation>
    </message>
    <message>
        <source>Computes one output band for each expression; semicolons separate them. Rasters may differ in resolution and CRS: they are brought onto one grid in the same pass.</source>
        <translation>Calcule une bande de sortie pour chaque expression ; des points-virgules les séparent. Les rasters peuvent différer en résolution et en SCR : ils sont ramenés sur une même grille dans la même passe.</translation>
    </message>
    <message>
        <source>Computes the NDVI of a red and a near infrared band, and takes its mean in pixels of 100 m. Pixels without data do not count.</source>
        <translation>Calcule le NDVI d'une bande rouge et d'une bande proche infrarouge, et en prend la moyenne dans des pixels de 100 m. Les pixels sans données ne comptent pas.</translation>
    </message>
    <message>
        <source>Computes the normalised difference vegetation index, (NIR − red) / (NIR + red), of every pixel, and the mean of its valid values in windows of N × N pixels. The output has a pixel a window.</source>
        <translation>Calcule l'indice de végétation par différence normalisée, (PIR − rouge) / (PIR + rouge), de chaque pixel, et la moyenne de ses valeurs valides dans des fenêtres de N × N pixels. La sortie a un pixel par fenêtre.</translation>
    </message>
    <message>
        <source>Computes the normalised difference vegetation index, (NIR − red) / (NIR + red).</source>
        <translation>Calcule l'indice de végétation par différence normalisée, (PIR − rouge) / (PIR + rouge).</translation>
    </message>
    <message>
        <source>Constants</source>
        <translation>Constantes</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Correct them, or remove them (gdal_edit.py -unsetrpc).</source>
        <translation>Corrigez-les, ou supprimez-les (gdal_edit.py -unsetrpc).</translation>
    </message>
    <message>
        <source>Count of the valid pixels</source>
        <translation>Nombre de pixels valides</translation>
    </message>
    <message>
        <source>Creation options</source>
        <translation>Options de création</translation>
    </message>
    <message>
        <source>Creation options: {}.</source>
        <translation>Options de création : {}.</translation>
    </message>
    <message>
        <source>Cutline: {} polygon</source>
        <translation>Découpe : {} polygone</translation>
    </message>
    <message>
        <source>Cutline: {} polygons</source>
        <translation>Découpe : {} polygones</translation>
    </message>
    <message>
        <source>DEFLATE (read by every program)</source>
        <translation>DEFLATE (lue par tous les programmes)</translation>
    </message>
    <message>
        <source>DEM</source>
        <translation>MNT</translation>
    </message>
    <message>
        <source>Dask scheduler</source>
        <translation>Ordonnanceur dask</translation>
    </message>
    <message>
        <source>Dask scheduler of your cluster</source>
        <translation>Ordonnanceur dask de votre grappe</translation>
    </message>
    <message>
        <source>Data type {} cannot be resampled: use {}.</source>
        <translation>Le type de données {} ne peut pas être rééchantillonné : utilisez {}.</translation>
    </message>
    <message>
        <source>Default compression</source>
        <translation>Compression par défaut</translation>
    </message>
    <message>
        <source>Default elevation, for RPCs</source>
        <translation>Altitude par défaut, pour les RPC</translation>
    </message>
    <message>
        <source>Default execution</source>
        <translation>Exécution par défaut</translation>
    </message>
    <message>
        <source>Default format</source>
        <translation>Format par défaut</translation>
    </message>
    <message>
        <source>Default of the statistic</source>
        <translation>Par défaut pour la statistique</translation>
    </message>
    <message>
        <source>Digital numbers to reflectance</source>
        <translation>Comptes numériques en réflectance</translation>
    </message>
    <message>
        <source>Elevation model, for RPCs</source>
        <translation>Modèle d'altitude (MNT), pour les RPC</translation>
    </message>
    <message>
        <source>Engine…</source>
        <translation>Moteur…</translation>
    </message>
    <message>
        <source>Everything observed, also clouds</source>
        <translation>Tout ce qui est observé, nuages compris</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <source>Extent: {} × {} pixels of {}, from column {} and row {} on</source>
        <translation>Emprise : {} × {} pixels de {}, à partir de la colonne {} et de la ligne {}</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Factors that divide both: {}</source>
        <translation>Facteurs qui divisent les deux : {}</translation>
    </message>
    <message>
        <source>Fill value</source>
        <translation>Valeur de remplissage</translation>
    </message>
    <message>
        <source>Fill value {}</source>
        <translation>Valeur de remplissage : {}</translation>
    </message>
    <message>
        <source>First quartile</source>
        <translation>Premier quartile</translation>
    </message>
    <message>
        <source>First red edge</source>
        <translation>Premier red edge</translation>
    </message>
    <message>
        <source>First short-wave infrared</source>
        <translation>Premier infrarouge à ondes courtes</translation>
    </message>
    <message>
        <source>First thermal infrared</source>
        <translation>Premier infrarouge thermique</translation>
    </message>
    <message>
        <source>Float32: NDVI as it is, nodata NaN. Int16: a smaller file, NDVI × 10000 with the band's scale set to 0.0001, nodata −32768.</source>
        <translation>Float32 : le NDVI tel quel, nodata NaN. Int16 : un fichier plus petit, NDVI × 10000 avec l'échelle de la bande à 0.0001, nodata −32768.</translation>
    </message>
    <message>
        <source>Float32: the index as it is, nodata NaN. Int16: a smaller file, the index × 10000 with the band's scale set to 0.0001, nodata −32768; a smaller factor where the range of an index is large.</source>
        <translation>Float32 : l'indice tel quel, nodata NaN. Int16 : un fichier plus petit, l'indice × 10000 avec l'échelle de la bande à 0.0001, nodata −32768 ; un facteur plus petit si l'intervalle de l'indice est grand.</translation>
    </message>
    <message>
        <source>For example (im1b4 - im1b3) / (im1b4 + im1b3), or A &gt; 0 ? log(A) : nodata. Semicolons separate the expressions of several output bands.</source>
        <translation>Par exemple (im1b4 - im1b3) / (im1b4 + im1b3), ou A &gt; 0 ? log(A) : nodata. Des points-virgules séparent les expressions de plusieurs bandes de sortie.</translation>
    </message>
    <message>
        <source>For processes and cluster: dask's report of the run. It needs the Python package bokeh.</source>
        <translation>Pour processes et cluster : le rapport de dask sur l'exécution. Il demande le paquet Python bokeh.</translation>
    </message>
    <message>
        <source>For the execution cluster: tcp://host:8786, tls://host:8786 with the certificates of dask's own configuration, or the path of a scheduler file.</source>
        <translation>Pour l'exécution cluster : tcp://host:8786, tls://host:8786 avec les certificats de la configuration de dask, ou le chemin d'un fichier d'ordonnanceur.</translation>
    </message>
    <message>
        <source>For the grid reference: the output has its size, pixels, corner and CRS. Only its metadata are read.</source>
        <translation>Pour la grille reference : la sortie en a la taille, les pixels, le coin et le SCR. Seules ses métadonnées sont lues.</translation>
    </message>
    <message>
        <source>For very large outputs: workers write GeoTIFF tiles into a folder beside the output, which becomes a VRT over them, and its name then ends in .vrt. A run that was stopped continues where it was. The workers of a cluster must see the folder under the same path.</source>
        <translation>Pour les très grandes sorties : les workers écrivent des tuiles GeoTIFF dans un dossier à côté de la sortie, qui devient un VRT de ces tuiles, et dont le nom finit alors par .vrt. Une exécution interrompue reprend là où elle en était. Les workers d'une grappe doivent voir le dossier sous le même chemin.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Further warnings: {}.</source>
        <translation>Autres avertissements : {}.</translation>
    </message>
    <message>
        <source>GAIN of {}</source>
        <translation>GAIN de {}</translation>
    </message>
    <message>
        <source>GDAL creation options of the format. They replace the defaults one by one: tiles of 512, level 1, a predictor where the compression has them, BIGTIFF=IF_SAFER. An option that contradicts the compression or the largest error is an error.</source>
        <translation>Options de création de GDAL pour le format. Elles remplacent une à une les valeurs par défaut : tuiles de 512, niveau 1, un prédicteur si la compression en a un, BIGTIFF=IF_SAFER. Une option qui contredit la compression ou l'erreur maximale est une erreur.</translation>
    </message>
    <message>
        <source>GDAL {} cannot write COG: choose the format GeoTIFF.</source>
        <translation>GDAL {} ne sait pas écrire de COG : choisissez le format GeoTIFF.</translation>
    </message>
    <message>
        <source>GDAL {} cannot write {} of {} band of {} with the compression {} ({}). It can with {}.</source>
        <translation>GDAL {} ne sait pas écrire un {} de {} bande en {} avec la compression {} ({}). Il le sait avec {}.</translation>
    </message>
    <message>
        <source>GDAL {} cannot write {} of {} bands of {} with the compression {} ({}). It can with {}.</source>
        <translation>GDAL {} ne sait pas écrire un {} de {} bandes en {} avec la compression {} ({}). Il le sait avec {}.</translation>
    </message>
    <message>
        <source>Geoid, for RPCs</source>
        <translation>Géoïde, pour les RPC</translation>
    </message>
    <message>
        <source>Geometry: {}</source>
        <translation>Géométrie : {}</translation>
    </message>
    <message>
        <source>Give either a factor or a resolution, not both.</source>
        <translation>Donnez soit un facteur soit une résolution, pas les deux.</translation>
    </message>
    <message>
        <source>Give either bands or the band of input, not both.</source>
        <translation>Donnez soit les bandes (bands) soit la bande de input, pas les deux.</translation>
    </message>
    <message>
        <source>Give either bands or the band of moving, not both.</source>
        <translation>Donnez soit les bandes (bands) soit la bande de moving, pas les deux.</translation>
    </message>
    <message>
        <source>Give either {} or {}, not both.</source>
        <translation>Donnez soit {} soit {}, pas les deux.</translation>
    </message>
    <message>
        <source>Give either {}, exactly one of the two.</source>
        <translation>Donnez soit {}, exactement un des deux.</translation>
    </message>
    <message>
        <source>Give the block size either by block_size or by creation options.</source>
        <translation>Donnez la taille des blocs soit par block_size, soit par les options de création.</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Green i</source>
        <translation>Vert I</translation>
    </message>
    <message>
        <source>Grid of the output</source>
        <translation>Grille de la sortie</translation>
    </message>
    <message>
        <source>Grid of the output: that of {}</source>
        <translation>Grille de la sortie : celle de {}</translation>
    </message>
    <message>
        <source>Grid spacing</source>
        <translation>Pas de la grille</translation>
    </message>
    <message>
        <source>Ground control point {} of {} is not finite: {}.</source>
        <translation>Le point d'appui {} de {} n'est pas fini : {}.</translation>
    </message>
    <message>
        <source>HEIGHT_DEFAULT in the RPCs of {}</source>
        <translation>HEIGHT_DEFAULT dans les RPC de {}</translation>
    </message>
    <message>
        <source>HEIGHT_DEFAULT of the RPCs (the reference's, if both rasters have some), else their HEIGHT_OFF</source>
        <translation>HEIGHT_DEFAULT des RPC (celles de la référence, si les deux rasters en ont), sinon leur HEIGHT_OFF</translation>
    </message>
    <message>
        <source>HEIGHT_OFF in the RPCs of {}</source>
        <translation>HEIGHT_OFF dans les RPC de {}</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>Half the width of the bicubic kernel, in pixels of the raster to resample. 2 is the ordinary one; a larger one smoothes. The same as bco.radius in Orfeo ToolBox.</source>
        <translation>Demi-largeur du noyau bicubique, en pixels du raster à rééchantillonner. 2 est la valeur ordinaire ; une valeur plus grande lisse. Équivaut à bco.radius dans Orfeo ToolBox.</translation>
    </message>
    <message>
        <source>Height above the ellipsoid where there is no elevation model.</source>
        <translation>Hauteur au-dessus de l'ellipsoïde là où il n'y a pas de modèle d'altitude.</translation>
    </message>
    <message>
        <source>Heights in metres, in any CRS: above the geoid if one is given, else above the ellipsoid. Used where one of the rasters has RPCs.</source>
        <translation>Altitudes en mètres, dans n'importe quel SCR : au-dessus du géoïde si un géoïde est donné, sinon au-dessus de l'ellipsoïde. Utilisé si l'un des rasters a des RPC.</translation>
    </message>
    <message>
        <source>Heights of the DEM {}: {}</source>
        <translation>Altitudes du MNT {} : {}</translation>
    </message>
    <message>
        <source>Heights of the geoid above the ellipsoid in metres; they are added to those of the elevation model.</source>
        <translation>Hauteurs du géoïde au-dessus de l'ellipsoïde en mètres ; elles sont ajoutées à celles du modèle d'altitude.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Highest NDVI</source>
        <translation>NDVI le plus élevé</translation>
    </message>
    <message>
        <source>Highest mean NDVI of a window</source>
        <translation>NDVI moyen le plus élevé d'une fenêtre</translation>
    </message>
    <message>
        <source>Highest value of the first index</source>
        <translation>Valeur la plus élevée du premier indice</translation>
    </message>
    <message>
        <source>How far a number in the file may be off. Only for the compression lerc.</source>
        <translation>De combien un nombre du fichier peut s'écarter. Seulement pour la compression lerc.</translation>
    </message>
    <message>
        <source>How many blocks are computed at a time, in threads, in processes or on a cluster. 0: as many as there are cores, or as the cluster has threads. The result does not depend on it.</source>
        <translation>Combien de blocs sont calculés à la fois, dans des threads, des processus ou sur une grappe. 0 : autant que de cœurs, ou que la grappe a de threads. Le résultat n'en dépend pas.</translation>
    </message>
    <message>
        <source>How two by two pixels become one. Automatic takes the mode of classes and the average of other numbers. Classes are numbers with a colour table, category names or an attribute table, and results of mode.</source>
        <translation>Comment deux pixels sur deux en deviennent un. Automatique prend le mode des classes et la moyenne des autres nombres. Sont des classes les nombres qui ont une table de couleurs, des noms de catégories ou une table d'attributs, et les résultats de mode.</translation>
    </message>
    <message>
        <source>IMAGING_DATE of {} is no date.</source>
        <translation>IMAGING_DATE de {} n'est pas une date.</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Input {}: {}</source>
        <translation>Entrée {} : {}</translation>
    </message>
    <message>
        <source>Integers are rounded, halves away from zero, and clamped to the type's range.</source>
        <translation>Les entiers sont arrondis, les moitiés en s'éloignant de zéro, et bornés à l'intervalle du type.</translation>
    </message>
    <message>
        <source>Integers are rounded, halves away from zero, and clamped to the type's range. The arithmetic is in float64 for every type.</source>
        <translation>Les entiers sont arrondis, les moitiés en s'éloignant de zéro, et bornés à l'intervalle du type. Le calcul se fait en float64 pour tous les types.</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>Interpolation {!r} does not exist: choose one of {}.</source>
        <translation>L'interpolation {!r} n'existe pas : choisissez parmi {}.</translation>
    </message>
    <message>
        <source>Interpolation: {}</source>
        <translation>Interpolation : {}</translation>
    </message>
    <message>
        <source>It has digital numbers of Level 1, whose scale and offset are in its MTL file: without them, NDVI is not that of reflectance. Set them on the bands (gdal_edit.py -scale … -offset …)</source>
        <translation>Il contient des comptes numériques de niveau 1, dont l'échelle et le décalage sont dans son fichier MTL : sans eux, le NDVI n'est pas celui de la réflectance. Donnez-les aux bandes (gdal_edit.py -scale … -offset …)</translation>
    </message>
    <message>
        <source>It is of Sentinel-2, but its processing baseline is unknown: the numbers of baseline 04.00 and later are 1000 higher. These 1000 were not subtracted.{} Choose sentinel-2 l2a for numbers that are 1000 higher, and none for those that are not</source>
        <translation>Il vient de Sentinel-2, mais sa version de traitement est inconnue : les nombres de la version 04.00 et des suivantes sont plus grands de 1000. Ces 1000 n'ont pas été soustraits.{} Choisissez sentinel-2 l2a pour des nombres plus grands de 1000, et none pour ceux qui ne le sont pas</translation>
    </message>
    <message>
        <source>It may be of Landsat Collection 2 Level 2, but nothing says so for certain: if its numbers are the product's, choose landsat c2 l2; if they have been scaled, choose none</source>
        <translation>Il vient peut-être de Landsat Collection 2 Level 2, mais rien ne le dit avec certitude : si ses nombres sont ceux du produit, choisissez landsat c2 l2 ; s'ils ont été mis à l'échelle, choisissez none</translation>
    </message>
    <message>
        <source>It may have run out of memory{} or have been stopped: its own log says more.</source>
        <translation>Il a peut-être manqué de mémoire{} ou été arrêté : son propre journal en dit plus.</translation>
    </message>
    <message>
        <source>It must have the same grid as the red band, that is size, pixel size, corner and CRS, unless the two are aligned.</source>
        <translation>Elle doit avoir la même grille que la bande rouge, c'est-à-dire la taille, la taille de pixel, le coin et le SCR, sauf si les deux sont alignées.</translation>
    </message>
    <message>
        <source>Keep the engine ready between jobs</source>
        <translation>Garder le moteur prêt entre les tâches</translation>
    </message>
    <message>
        <source>Known are {}.</source>
        <translation>Sont connus : {}.</translation>
    </message>
    <message>
        <source>Known are {}{}.</source>
        <translation>Sont connus : {}{}.</translation>
    </message>
    <message>
        <source>LERC (smaller, with a largest error)</source>
        <translation>LERC (plus petite, avec une erreur maximale)</translation>
    </message>
    <message>
        <source>LZW</source>
        <translation>LZW</translation>
    </message>
    <message>
        <source>Lanczos (the sharpest)</source>
        <translation>Lanczos (le plus net)</translation>
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
        <translation>Erreur maximale de LERC</translation>
    </message>
    <message>
        <source>Left empty: {}.</source>
        <translation>Laissé vide : {}.</translation>
    </message>
    <message>
        <source>Level 1: reflectance is that at the top of the atmosphere, {}.</source>
        <translation>Niveau 1 : la réflectance est celle au sommet de l'atmosphère, {}.</translation>
    </message>
    <message>
        <source>Log details for bug reports</source>
        <translation>Journaliser des détails pour signaler un bogue</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Looking for RasterDask's engine</source>
        <translation>Recherche du moteur de RasterDask</translation>
    </message>
    <message>
        <source>Looking for a Python with the engine's packages…</source>
        <translation>Recherche d'un Python qui a les paquets du moteur…</translation>
    </message>
    <message>
        <source>Lowest NDVI</source>
        <translation>NDVI le plus bas</translation>
    </message>
    <message>
        <source>Lowest mean NDVI of a window</source>
        <translation>NDVI moyen le plus bas d'une fenêtre</translation>
    </message>
    <message>
        <source>Lowest value of the first index</source>
        <translation>Valeur la plus basse du premier indice</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Makes a raster coarser by a whole factor, or to a pixel size: each pixel of the output is a statistic of the valid pixels in its window.</source>
        <translation>Rend un raster plus grossier d'un facteur entier, ou à une taille de pixel : chaque pixel de sortie est une statistique des pixels valides de sa fenêtre.</translation>
    </message>
    <message>
        <source>Makes a raster coarser: a statistic of the valid pixels in each window.</source>
        <translation>Rend un raster plus grossier : une statistique des pixels valides de chaque fenêtre.</translation>
    </message>
    <message>
        <source>Making an environment with {}</source>
        <translation>Création d'un environnement avec {}</translation>
    </message>
    <message>
        <source>Mask raster</source>
        <translation>Raster de masque</translation>
    </message>
    <message>
        <source>Mask {}: {}</source>
        <translation>Masque {} : {}</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Mean NDVI</source>
        <translation>NDVI moyen</translation>
    </message>
    <message>
        <source>Mean NDVI in windows</source>
        <translation>NDVI moyen par fenêtres</translation>
    </message>
    <message>
        <source>Mean in windows</source>
        <translation>Moyenne par fenêtres</translation>
    </message>
    <message>
        <source>Mean of the first index</source>
        <translation>Moyenne du premier indice</translation>
    </message>
    <message>
        <source>Mean of the windows' mean NDVI</source>
        <translation>Moyenne des NDVI moyens des fenêtres</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Memory for blocks</source>
        <translation>Mémoire pour les blocs</translation>
    </message>
    <message>
        <source>Memory for blocks in MB (0: automatic)</source>
        <translation>Mémoire pour les blocs en Mo (0 : automatique)</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Mode (the most frequent value)</source>
        <translation>Mode (la valeur la plus fréquente)</translation>
    </message>
    <message>
        <source>Mode {} does not exist: it is one of {}.</source>
        <translation>Le mode {} n'existe pas : il y a {}.</translation>
    </message>
    <message>
        <source>Most indices are right only for reflectance from 0 to 1, and thermal bands in kelvin.</source>
        <translation>La plupart des indices ne sont justes que pour des réflectances de 0 à 1, et des bandes thermiques en kelvins.</translation>
    </message>
    <message>
        <source>NDVI</source>
        <translation>NDVI</translation>
    </message>
    <message>
        <source>NDVI and superimpose: right, in {} s</source>
        <translation>NDVI et superposition : justes, en {} s</translation>
    </message>
    <message>
        <source>NDVI at 100 m from a Sentinel-2 pair</source>
        <translation>NDVI à 100 m à partir d'une paire Sentinel-2</translation>
    </message>
    <message>
        <source>NDVI cannot be stored as {}: choose one of {}.</source>
        <translation>Le NDVI ne peut pas être enregistré en {} : choisissez parmi {}.</translation>
    </message>
    <message>
        <source>NDVI is right only on numbers proportional to reflectance. sentinel-2 l2a is (number − 1000) / 10000, for products of January 2022 and later. landsat c2 l2 is 0.0000275 × number − 0.2. automatic is the scale and offset that the file gives its bands, if any; else those of Landsat Collection 2 Level 2, Sentinel-2 and MAJA, where the file's name or metadata tell the product; those of the product's metadata, if a product is given. The log says what is applied.</source>
        <translation>Le NDVI n'est juste que sur des nombres proportionnels à la réflectance. sentinel-2 l2a est (nombre − 1000) / 10000, pour les produits à partir de janvier 2022. landsat c2 l2 est 0.0000275 × nombre − 0.2. automatic est l'échelle et le décalage que le fichier donne à ses bandes, s'il y en a ; sinon ceux de Landsat Collection 2 Level 2, Sentinel-2 et MAJA, si le nom ou les métadonnées du fichier désignent le produit ; ceux des métadonnées du produit, si un produit est donné. Le journal dit ce qui est appliqué.</translation>
    </message>
    <message>
        <source>NDVI of the active layer</source>
        <translation>NDVI de la couche active</translation>
    </message>
    <message>
        <source>NIR raster (if different)</source>
        <translation>Raster PIR (si différent)</translation>
    </message>
    <message>
        <source>NaN for floats, the lowest number of signed and the highest of unsigned integers</source>
        <translation>NaN pour les flottants, le plus petit nombre des entiers signés et le plus grand des entiers non signés</translation>
    </message>
    <message>
        <source>Name at least one index.</source>
        <translation>Nommez au moins un indice.</translation>
    </message>
    <message>
        <source>Names of layers stand in double quotation marks: "layer@1".</source>
        <translation>Les noms de couches sont entre guillemets droits doubles : "layer@1".</translation>
    </message>
    <message>
        <source>Narrow near infrared</source>
        <translation>Proche infrarouge étroit</translation>
    </message>
    <message>
        <source>Near infrared</source>
        <translation>Proche infrarouge</translation>
    </message>
    <message>
        <source>Near infrared band</source>
        <translation>Bande proche infrarouge</translation>
    </message>
    <message>
        <source>Near infrared onto the grid of red: {}; {}</source>
        <translation>Proche infrarouge sur la grille du rouge : {} ; {}</translation>
    </message>
    <message>
        <source>Nearest (the upper left pixel)</source>
        <translation>Le plus proche (le pixel en haut à gauche)</translation>
    </message>
    <message>
        <source>Nearest neighbour (for classes)</source>
        <translation>Plus proche voisin (pour les classes)</translation>
    </message>
    <message>
        <source>Neither {} nor {} is georeferenced: their upper left corners are taken to be the same point, and their pixels to have the same size.</source>
        <translation>Ni {} ni {} n'est géoréférencé : leurs coins en haut à gauche sont pris pour le même point, et leurs pixels pour égaux.</translation>
    </message>
    <message>
        <source>No Python with the engine's packages was found.</source>
        <translation>Aucun Python qui a les paquets du moteur n'a été trouvé.</translation>
    </message>
    <message>
        <source>No answer within {:g} s.</source>
        <translation>Pas de réponse en {:g} s.</translation>
    </message>
    <message>
        <source>No band of {} is needed: its pixels are not read.</source>
        <translation>Aucune bande de {} n'est nécessaire : ses pixels ne sont pas lus.</translation>
    </message>
    <message>
        <source>No block has come for {:.0f} s. {}</source>
        <translation>Aucun bloc n'est arrivé depuis {:.0f} s. {}</translation>
    </message>
    <message>
        <source>No factor divides both</source>
        <translation>Aucun facteur ne divise les deux</translation>
    </message>
    <message>
        <source>No names are known.</source>
        <translation>Aucun nom n'est connu.</translation>
    </message>
    <message>
        <source>No pixel of the output's band {} is valid: every pixel is nodata.</source>
        <translation>Aucun pixel de la bande {} de la sortie n'est valide : tous les pixels sont nodata.</translation>
    </message>
    <message>
        <source>No pixel of the output's bands {} is valid: every pixel is nodata.</source>
        <translation>Aucun pixel des bandes {} de la sortie n'est valide : tous les pixels sont nodata.</translation>
    </message>
    <message>
        <source>No polygon of the cutline meets {}{}: the polygons are at x {:.12g} to {:.12g}, y {:.12g} to {:.12g} ({}); the raster is {}.</source>
        <translation>Aucun polygone de la découpe ne touche {}{} : les polygones sont en x {:.12g} à {:.12g}, y {:.12g} à {:.12g} ({}) ; le raster a {}.</translation>
    </message>
    <message>
        <source>No scheduler is given: give the address of a dask cluster's scheduler (tcp://host:8786) or its scheduler file, or set DASK_SCHEDULER_ADDRESS.</source>
        <translation>Aucun ordonnanceur n'est donné : donnez l'adresse de l'ordonnanceur d'une grappe dask (tcp://host:8786) ou son fichier d'ordonnanceur, ou définissez DASK_SCHEDULER_ADDRESS.</translation>
    </message>
    <message>
        <source>No whole window of {} rows × {} columns fits into the raster of {} × {} pixels: choose smaller windows or edge partial.</source>
        <translation>Aucune fenêtre entière de {} lignes × {} colonnes ne tient dans le raster de {} × {} pixels : choisissez des fenêtres plus petites ou le bord partial.</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>Nodata</translation>
    </message>
    <message>
        <source>Nodata and CRS that you have set on a layer are respected.</source>
        <translation>La valeur nodata et le SCR que vous avez définis sur une couche sont respectés.</translation>
    </message>
    <message>
        <source>Nodata and CRS that you have set on the layer are respected.</source>
        <translation>La valeur nodata et le SCR que vous avez définis sur la couche sont respectés.</translation>
    </message>
    <message>
        <source>Nodata {}</source>
        <translation>Nodata : {}</translation>
    </message>
    <message>
        <source>Nodata, masked pixels, NaN and infinity are left out. Overviews in the file are never used. Integers are summed in 64 bits: nothing overflows.</source>
        <translation>Les valeurs nodata, les pixels masqués, NaN et l'infini sont laissés de côté. Les aperçus du fichier ne sont jamais utilisés. Les entiers sont additionnés en 64 bits : rien ne déborde.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None (the numbers are reflectance)</source>
        <translation>Aucune (les nombres sont des réflectances)</translation>
    </message>
    <message>
        <source>Not enough memory on the worker {} for the {}: give the job a smaller memory budget, or the workers more memory.</source>
        <translation>Pas assez de mémoire sur le worker {} pour : {}. Donnez à la tâche un budget de mémoire plus petit, ou plus de mémoire aux workers.</translation>
    </message>
    <message>
        <source>Not enough memory: give the job a smaller memory budget or fewer workers.</source>
        <translation>Pas assez de mémoire : donnez à la tâche un budget de mémoire plus petit ou moins de workers.</translation>
    </message>
    <message>
        <source>Number of the band that values and bits are looked up in.</source>
        <translation>Numéro de la bande où sont cherchés les valeurs et les bits.</translation>
    </message>
    <message>
        <source>Number of the near infrared band.</source>
        <translation>Numéro de la bande proche infrarouge.</translation>
    </message>
    <message>
        <source>Number of the red band.</source>
        <translation>Numéro de la bande rouge.</translation>
    </message>
    <message>
        <source>Numbers of the bands, in the order of the output.</source>
        <translation>Numéros des bandes, dans l'ordre de la sortie.</translation>
    </message>
    <message>
        <source>Numbers of the type {} cannot be computed: use {}.</source>
        <translation>Les nombres du type {} ne peuvent pas être calculés : utilisez {}.</translation>
    </message>
    <message>
        <source>Of a reference raster</source>
        <translation>D'un raster de référence</translation>
    </message>
    <message>
        <source>Of rasters on other grids than the output's; as in Superimpose. automatic is nearest for classes (a colour table, category names, an attribute table), else average where the output's pixels are at least twice as large, and bicubic elsewhere.</source>
        <translation>Des rasters qui sont sur une autre grille que la sortie ; comme dans Superposer. automatic est nearest pour les classes (une table de couleurs, des noms de catégories, une table d'attributs), sinon average si les pixels de sortie sont au moins deux fois plus grands, et bicubic ailleurs.</translation>
    </message>
    <message>
        <source>Of the coarsest raster</source>
        <translation>Du raster le plus grossier</translation>
    </message>
    <message>
        <source>Of the finest raster</source>
        <translation>Du raster le plus fin</translation>
    </message>
    <message>
        <source>Of the first raster</source>
        <translation>Du premier raster</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: sudo apt install python3-venv. </source>
        <translation>Sous Debian et Ubuntu : sudo apt install python3-venv. </translation>
    </message>
    <message>
        <source>One band has</source>
        <translation>Une bande a</translation>
    </message>
    <message>
        <source>One expression is wanted here.</source>
        <translation>Une seule expression est attendue ici.</translation>
    </message>
    <message>
        <source>One or several, by their short names. The output has a band for each of them, in their order.</source>
        <translation>Un ou plusieurs, par leurs noms courts. La sortie a une bande pour chacun, dans leur ordre.</translation>
    </message>
    <message>
        <source>Only the pixels that the extent touches are read and written; the output's pixels stay on the raster's grid. It may be in any CRS.</source>
        <translation>Seuls les pixels que touche l'emprise sont lus et écrits ; les pixels de sortie restent sur la grille du raster. Elle peut être dans n'importe quel SCR.</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>Operators: + - * / ^ (power, also **), comparisons (also = and !=), and (&amp;&amp;), or (||), not (!), test ? a : b. Functions: abs, sqrt, exp, log (natural), log10, log2, sin to atanh, min, max, clip, round, floor, ceil, isnodata, where and others, with NumPy's names as well. Constants: pi, e, nodata.</source>
        <translation>Opérateurs : + - * / ^ (puissance, aussi **), comparaisons (aussi = et !=), and (&amp;&amp;), or (||), not (!), test ? a : b. Fonctions : abs, sqrt, exp, log (népérien), log10, log2, sin à atanh, min, max, clip, round, floor, ceil, isnodata, where et d'autres, aussi sous leurs noms de NumPy. Constantes : pi, e, nodata.</translation>
    </message>
    <message>
        <source>Optimise raster (COG)</source>
        <translation>Optimiser un raster (COG)</translation>
    </message>
    <message>
        <source>Optimised</source>
        <translation>Optimisé</translation>
    </message>
    <message>
        <source>Or choose another Python in {}.</source>
        <translation>Ou choisissez un autre Python dans {}.</translation>
    </message>
    <message>
        <source>Or choose {} in the OSGeo4W Setup (advanced install), as far as they are offered.</source>
        <translation>Ou choisissez {} dans l'installateur OSGeo4W (installation avancée), dans la mesure où ils sont proposés.</translation>
    </message>
    <message>
        <source>Or install with: {}.</source>
        <translation>Ou installez avec : {}.</translation>
    </message>
    <message>
        <source>Output type</source>
        <translation>Type de sortie</translation>
    </message>
    <message>
        <source>Output {}: {}, {} of {}</source>
        <translation>Sortie {} : {}, {} en {}</translation>
    </message>
    <message>
        <source>Overviews of a COG</source>
        <translation>Aperçus d'un COG</translation>
    </message>
    <message>
        <source>PROJ knows no transformation from {} to the ellipsoid ({}).</source>
        <translation>PROJ ne connaît aucune transformation de {} vers l'ellipsoïde ({}).</translation>
    </message>
    <message>
        <source>Panchromatic and multispectral on one grid</source>
        <translation>Panchromatique et multispectral sur une même grille</translation>
    </message>
    <message>
        <source>Performance report</source>
        <translation>Rapport de performance</translation>
    </message>
    <message>
        <source>Performance report (HTML file)</source>
        <translation>Rapport de performance (fichier HTML)</translation>
    </message>
    <message>
        <source>Pixels along each side of a window. The output has a pixel for each window, with the mean of the valid values of the index in it. This is not the index of mean reflectance.</source>
        <translation>Pixels le long de chaque côté d'une fenêtre. La sortie a un pixel par fenêtre, avec la moyenne des valeurs valides de l'indice. Ce n'est pas l'indice de la réflectance moyenne.</translation>
    </message>
    <message>
        <source>Pixels along each side of a window: 10 makes windows of 100 m from pixels of 10 m.</source>
        <translation>Pixels le long de chaque côté d'une fenêtre : 10 donne des fenêtres de 100 m avec des pixels de 10 m.</translation>
    </message>
    <message>
        <source>Pixels of a quality layer to keep</source>
        <translation>Pixels d'une couche de qualité à garder</translation>
    </message>
    <message>
        <source>Pixels of the input along each side of a window: 10 makes a raster of 100 m from one of 10 m.</source>
        <translation>Pixels de l'entrée le long de chaque côté d'une fenêtre : 10 donne un raster de 100 m à partir d'un raster de 10 m.</translation>
    </message>
    <message>
        <source>Pixels of the reference between those whose coordinates are computed exactly; in between they are interpolated. 0: the widest spacing that keeps the error under 0.005 pixels; the log tells both.</source>
        <translation>Pixels de la référence entre ceux dont les coordonnées sont calculées exactement ; entre eux, elles sont interpolées. 0 : le pas le plus large qui garde l'erreur sous 0.005 pixel ; le journal donne les deux.</translation>
    </message>
    <message>
        <source>Pixels of type {} cannot be downscaled: use one of {}.</source>
        <translation>Les pixels de type {} ne peuvent pas être réduits : utilisez {}.</translation>
    </message>
    <message>
        <source>Pixels of which the mask has another value become nodata.</source>
        <translation>Les pixels dont le masque a une autre valeur deviennent nodata.</translation>
    </message>
    <message>
        <source>Pixels of which the mask has one of these bits set become nodata. The lowest bit is 0.</source>
        <translation>Les pixels dont le masque a l'un de ces bits deviennent nodata. Le bit le plus bas est 0.</translation>
    </message>
    <message>
        <source>Pixels whose centre is outside of all polygons become nodata. The polygons may be in any CRS.</source>
        <translation>Les pixels dont le centre est en dehors de tous les polygones deviennent nodata. Les polygones peuvent être dans n'importe quel SCR.</translation>
    </message>
    <message>
        <source>PlanetScope, {} bands</source>
        <translation>PlanetScope, {} bandes</translation>
    </message>
    <message>
        <source>Pléiades PAN and MS primary products</source>
        <translation>Produits primaires PAN et MS de Pléiades</translation>
    </message>
    <message>
        <source>Pléiades acquisition metadata, {}, shift of {} lines and {} columns of PAN</source>
        <translation>Métadonnées d'acquisition Pléiades, {}, décalage de {} lignes et {} colonnes de PAN</translation>
    </message>
    <message>
        <source>Polygons to cut out</source>
        <translation>Polygones à découper</translation>
    </message>
    <message>
        <source>Problem: {}</source>
        <translation>Problème : {}</translation>
    </message>
    <message>
        <source>Product as it was downloaded</source>
        <translation>Produit tel qu'il a été téléchargé</translation>
    </message>
    <message>
        <source>Product: {} ({})</source>
        <translation>Produit : {} ({})</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python interpreter that runs the engine</source>
        <translation>Interpréteur Python qui exécute le moteur</translation>
    </message>
    <message>
        <source>Python that runs the engine</source>
        <translation>Python qui exécute le moteur</translation>
    </message>
    <message>
        <source>QGIS reads -a^2 as (-a)^2, others as -(a^2): write brackets.</source>
        <translation>QGIS lit -a^2 comme (-a)^2, d'autres comme -(a^2) : écrivez des parenthèses.</translation>
    </message>
    <message>
        <source>QGIS reads a^b^c as (a^b)^c, others as a^(b^c): write brackets.</source>
        <translation>QGIS lit a^b^c comme (a^b)^c, d'autres comme a^(b^c) : écrivez des parenthèses.</translation>
    </message>
    <message>
        <source>QGIS takes and with or from left to right, others take and first: write brackets.</source>
        <translation>QGIS prend and avec or de gauche à droite, d'autres prennent and d'abord : écrivez des parenthèses.</translation>
    </message>
    <message>
        <source>QGIS's Python seems to lack the packages {}. Set up the engine in {}.</source>
        <translation>Les paquets {} semblent manquer au Python de QGIS. Installez le moteur dans {}.</translation>
    </message>
    <message>
        <source>QGIS's own Python</source>
        <translation>Le Python de QGIS</translation>
    </message>
    <message>
        <source>QGIS's own Python was not found (looked for {}). {}</source>
        <translation>Le Python de QGIS n'a pas été trouvé (cherché : {}). {}</translation>
    </message>
    <message>
        <source>QGIS's own Python was not found. Choose a Python for the environment.</source>
        <translation>Le Python de QGIS n'a pas été trouvé. Choisissez un Python pour l'environnement.</translation>
    </message>
    <message>
        <source>Quality layer {} of the product: kept is {}</source>
        <translation>Couche de qualité {} du produit ; sont gardés : {}</translation>
    </message>
    <message>
        <source>Range (maximum − minimum)</source>
        <translation>Étendue (maximum − minimum)</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Raster &gt; RasterDask &gt; Engine…</source>
        <translation>Raster &gt; RasterDask &gt; Moteur…</translation>
    </message>
    <message>
        <source>Raster files</source>
        <translation>Fichiers raster</translation>
    </message>
    <message>
        <source>Raster to make coarser</source>
        <translation>Raster à rendre plus grossier</translation>
    </message>
    <message>
        <source>Raster to resample</source>
        <translation>Raster à rééchantillonner</translation>
    </message>
    <message>
        <source>Raster with the red band</source>
        <translation>Raster qui contient la bande rouge</translation>
    </message>
    <message>
        <source>RasterDask can install the engine's packages from the Python Package Index into a folder of your QGIS profile. It needs about {} MB of disk space. Nothing else on this computer is changed.</source>
        <translation>RasterDask peut installer les paquets du moteur depuis le Python Package Index dans un dossier de votre profil QGIS. Il faut environ {} Mo d'espace disque. Rien d'autre n'est modifié sur cet ordinateur.</translation>
    </message>
    <message>
        <source>RasterDask engine</source>
        <translation>Moteur de RasterDask</translation>
    </message>
    <message>
        <source>RasterDask help</source>
        <translation>Aide de RasterDask</translation>
    </message>
    <message>
        <source>RasterDask's own environment</source>
        <translation>L'environnement propre à RasterDask</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rasters</translation>
    </message>
    <message>
        <source>Rasters of any size are streamed in blocks through all cores. The two bands may be in one raster or in two of the same grid. A band that is not set is found from what the file says of its bands; the log names it. Instead of rasters, a product may be given as it was downloaded.</source>
        <translation>Les rasters de toute taille passent par blocs à travers tous les cœurs. Les deux bandes peuvent être dans un raster, ou dans deux rasters de même grille. Une bande qui n'est pas choisie est trouvée d'après ce que le fichier dit de ses bandes ; le journal la nomme. Au lieu de rasters, on peut donner un produit tel qu'il a été téléchargé.</translation>
    </message>
    <message>
        <source>Rasters that have the bands: one of several bands, or several.</source>
        <translation>Rasters qui contiennent les bandes : un raster à plusieurs bandes, ou plusieurs rasters.</translation>
    </message>
    <message>
        <source>Ready: RasterDask is in the Processing Toolbox.</source>
        <translation>Prêt : RasterDask est dans la boîte à outils de traitements.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Red and near infrared are both band {} of {}: give another raster or band for one.</source>
        <translation>Le rouge et le proche infrarouge sont tous deux la bande {} de {} : donnez un autre raster ou une autre bande pour l'un d'eux.</translation>
    </message>
    <message>
        <source>Red band</source>
        <translation>Bande rouge</translation>
    </message>
    <message>
        <source>Reference raster</source>
        <translation>Raster de référence</translation>
    </message>
    <message>
        <source>Reference raster, which gives the grid</source>
        <translation>Raster de référence, qui donne la grille</translation>
    </message>
    <message>
        <source>Reflectance is that at the top of the atmosphere, of a sun {:g}° high.</source>
        <translation>La réflectance est celle au sommet de l'atmosphère, d'un soleil à {:g}° de hauteur.</translation>
    </message>
    <message>
        <source>Resample NIR onto the grid of red</source>
        <translation>Rééchantillonner le PIR sur la grille du rouge</translation>
    </message>
    <message>
        <source>Resample onto the coarsest grid</source>
        <translation>Rééchantillonner sur la grille la plus grossière</translation>
    </message>
    <message>
        <source>Resample onto the finest grid</source>
        <translation>Rééchantillonner sur la grille la plus fine</translation>
    </message>
    <message>
        <source>Resample onto the first grid</source>
        <translation>Rééchantillonner sur la première grille</translation>
    </message>
    <message>
        <source>Resamples a raster onto the exact grid of another one.</source>
        <translation>Rééchantillonne un raster sur la grille exacte d'un autre.</translation>
    </message>
    <message>
        <source>Resamples the moving raster onto the exact grid of the reference: its size, pixels, corner and CRS. The two may differ in resolution, CRS and rotation, and either may be in sensor geometry, with RPCs or ground control points. No pixel of the reference is read.</source>
        <translation>Rééchantillonne un raster sur la grille exacte de la référence : sa taille, ses pixels, son coin et son SCR. Les deux peuvent différer en résolution, en SCR et en rotation, et chacun peut être en géométrie capteur, avec des RPC ou des points d'appui. Aucun pixel de la référence n'est lu.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Resolution and grid</source>
        <translation>Résolution et grille</translation>
    </message>
    <message>
        <source>Root mean square</source>
        <translation>Moyenne quadratique</translation>
    </message>
    <message>
        <source>Rows and columns of a tile.</source>
        <translation>Lignes et colonnes d'une tuile.</translation>
    </message>
    <message>
        <source>SUN_ELEVATION of {}</source>
        <translation>SUN_ELEVATION de {}</translation>
    </message>
    <message>
        <source>Same as the input</source>
        <translation>Comme l'entrée</translation>
    </message>
    <message>
        <source>Same as the raster to resample</source>
        <translation>Comme le raster à rééchantillonner</translation>
    </message>
    <message>
        <source>Sample models</source>
        <translation>Exemples de modèles</translation>
    </message>
    <message>
        <source>Sample scene</source>
        <translation>Scène d'exemple</translation>
    </message>
    <message>
        <source>Says which pixels are good. It may have another grid and CRS: a pixel takes the value that its centre falls in. Which values or bits are good is said by the values to keep and the bits to reject. Without both, the file name must tell a quality layer of Sentinel-2 (SCL), MAJA (CLM, EDG, SAT), Landsat (QA_PIXEL, QA_RADSAT) or Planet (UDM2), of which the chosen pixels are kept. Pixels outside of it become nodata; its own nodata means nothing.</source>
        <translation>Dit quels pixels sont bons. Il peut avoir une autre grille et un autre SCR : un pixel prend la valeur dans laquelle tombe son centre. Les valeurs à garder et les bits à rejeter disent ce qui est bon. Sans eux, le nom du fichier doit désigner une couche de qualité de Sentinel-2 (SCL), MAJA (CLM, EDG, SAT), Landsat (QA_PIXEL, QA_RADSAT) ou Planet (UDM2), dont les pixels choisis sont gardés. Les pixels en dehors du masque deviennent nodata ; sa propre valeur nodata ne signifie rien.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Scales must be positive: {}, {}.</source>
        <translation>Les échelles doivent être positives : {}, {}.</translation>
    </message>
    <message>
        <source>Search by name, formula or domain</source>
        <translation>Chercher par nom, formule ou domaine</translation>
    </message>
    <message>
        <source>Second red edge</source>
        <translation>Deuxième red edge</translation>
    </message>
    <message>
        <source>Second short-wave infrared</source>
        <translation>Deuxième infrarouge à ondes courtes</translation>
    </message>
    <message>
        <source>Second thermal infrared</source>
        <translation>Deuxième infrarouge thermique</translation>
    </message>
    <message>
        <source>See the scale.</source>
        <translation>Voir l'échelle.</translation>
    </message>
    <message>
        <source>Select a raster layer with a red and a near infrared band.</source>
        <translation>Sélectionnez une couche raster qui a une bande rouge et une bande proche infrarouge.</translation>
    </message>
    <message>
        <source>Sentinel-2 (MTD_MSIL2A.xml or MTD_MSIL1C.xml, the .SAFE folder or its zip), MAJA (…_MTD_ALL.xml, folder or zip), Landsat Collection 2 (…_MTL.txt, .json or .xml, folder or tar), Pléiades, Pléiades Neo and SPOT 6/7 (DIM_….XML), or PlanetScope (…_AnalyticMS….tif). Bands, scales, offsets and nodata are those of its metadata; nothing is unpacked.</source>
        <translation>Sentinel-2 (MTD_MSIL2A.xml ou MTD_MSIL1C.xml, le dossier .SAFE ou son zip), MAJA (…_MTD_ALL.xml, dossier ou zip), Landsat Collection 2 (…_MTL.txt, .json ou .xml, dossier ou tar), Pléiades, Pléiades Neo et SPOT 6/7 (DIM_….XML), ou PlanetScope (…_AnalyticMS….tif). Les bandes, échelles, décalages et valeurs nodata sont ceux de ses métadonnées ; rien n'est décompressé.</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A (baseline 04.00 and later)</source>
        <translation>Sentinel-2 L2A (version de traitement 04.00 et suivantes)</translation>
    </message>
    <message>
        <source>Sentinel-2, processing baseline {:02d}.{:02d}</source>
        <translation>Sentinel-2, version de traitement {:02d}.{:02d}</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>Installer le moteur</translation>
    </message>
    <message>
        <source>Set up the engine again</source>
        <translation>Réinstaller le moteur</translation>
    </message>
    <message>
        <source>Set up the engine in {}, or in a shell with: python3 "{}".</source>
        <translation>Installez le moteur dans {}, ou dans un terminal avec : python3 "{}".</translation>
    </message>
    <message>
        <source>Set up the engine…</source>
        <translation>Installer le moteur…</translation>
    </message>
    <message>
        <source>Setting up RasterDask's engine</source>
        <translation>Installation du moteur de RasterDask</translation>
    </message>
    <message>
        <source>Settings &gt; Options &gt; Processing &gt; Providers &gt; RasterDask</source>
        <translation>Préférences &gt; Options &gt; Traitement &gt; Fournisseurs de services &gt; RasterDask</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Several scales for one band: select the band when the raster is opened.</source>
        <translation>Plusieurs échelles pour une bande : choisissez la bande à l'ouverture du raster.</translation>
    </message>
    <message>
        <source>Show layer</source>
        <translation>Montrer la couche</translation>
    </message>
    <message>
        <source>Similar are {}.</source>
        <translation>Sont semblables : {}.</translation>
    </message>
    <message>
        <source>Size of the output's pixels in the units of the raster's CRS, at least that of the input's pixels.</source>
        <translation>Taille des pixels de sortie dans les unités du SCR du raster, au moins celle des pixels en entrée.</translation>
    </message>
    <message>
        <source>Size: {}</source>
        <translation>Taille : {}</translation>
    </message>
    <message>
        <source>Some bands have</source>
        <translation>Certaines bandes ont</translation>
    </message>
    <message>
        <source>Something is missing at the end.</source>
        <translation>Il manque quelque chose à la fin.</translation>
    </message>
    <message>
        <source>Spectral index</source>
        <translation>Indice spectral</translation>
    </message>
    <message>
        <source>Spectral indices</source>
        <translation>Indices spectraux</translation>
    </message>
    <message>
        <source>Square brackets are not known here: a name stands for one band.</source>
        <translation>Les crochets ne sont pas connus ici : un nom désigne une bande.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Écart-type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statistique</translation>
    </message>
    <message>
        <source>Still to be given: {}.</source>
        <translation>Reste à indiquer : {}.</translation>
    </message>
    <message>
        <source>Stop unless windows fit exactly</source>
        <translation>Arrêter si les fenêtres ne tombent pas juste</translation>
    </message>
    <message>
        <source>Stop with an error</source>
        <translation>S'arrêter avec une erreur</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Superimpose (match another raster's grid)</source>
        <translation>Superposer (prendre la grille d'un autre raster)</translation>
    </message>
    <message>
        <source>Superimposed</source>
        <translation>Superposé</translation>
    </message>
    <message>
        <source>The 64-bit integers of {} are read as float64, which holds them exactly up to 2⁵³</source>
        <translation>Les entiers de 64 bits de {} sont lus en float64, qui les représente exactement jusqu'à 2⁵³</translation>
    </message>
    <message>
        <source>The CRS of the cutline {} cannot be read: give it with the cutline.</source>
        <translation>Le SCR de la découpe {} ne peut pas être lu : donnez-le avec la découpe.</translation>
    </message>
    <message>
        <source>The GeoTIFF to write, or the VRT of a folder of tiles. Missing folders are made.</source>
        <translation>Le GeoTIFF à écrire, ou le VRT d'un dossier de tuiles. Les dossiers manquants sont créés.</translation>
    </message>
    <message>
        <source>The Python interpreter {} does not exist. Choose another in {}, or leave that empty.</source>
        <translation>L'interpréteur Python {} n'existe pas. Choisissez-en un autre dans {}, ou laissez ce champ vide.</translation>
    </message>
    <message>
        <source>The Python package {} cannot be found by {}.</source>
        <translation>Le paquet Python {} n'est pas trouvé par {}.</translation>
    </message>
    <message>
        <source>The Python packages {} cannot be found by {}.</source>
        <translation>Les paquets Python {} ne sont pas trouvés par {}.</translation>
    </message>
    <message>
        <source>The RPCs of {} are broken: they place the whole scene on one line.</source>
        <translation>Les RPC de {} sont défectueux : ils placent toute la scène sur une ligne.</translation>
    </message>
    <message>
        <source>The RPCs of {} lack {}. {}</source>
        <translation>Il manque aux RPC de {} : {}. {}</translation>
    </message>
    <message>
        <source>The acquisition metadata of {} cannot be read: {}.</source>
        <translation>Les métadonnées d'acquisition de {} ne peuvent pas être lues : {}.</translation>
    </message>
    <message>
        <source>The alpha band of {} is left out: its transparent pixels are nodata.</source>
        <translation>La bande alpha de {} est laissée de côté : ses pixels transparents sont nodata.</translation>
    </message>
    <message>
        <source>The array {} has {} bands: select one.</source>
        <translation>Le tableau {} a {} bandes : choisissez-en une.</translation>
    </message>
    <message>
        <source>The bands</source>
        <translation>Les bandes</translation>
    </message>
    <message>
        <source>The bands are on different grids:
  {}: {}
  {}: {}
Bring them onto one grid first (superimpose).</source>
        <translation>Les bandes sont sur des grilles différentes :
  {} : {}
  {} : {}
Ramenez-les d'abord sur une même grille (superimpose).</translation>
    </message>
    <message>
        <source>The bands are on different grids:
  {}: {}
  {}: {}
Choose to align them, or bring them onto one grid first.</source>
        <translation>Les bandes sont sur des grilles différentes :
  {} : {}
  {} : {}
Choisissez de les aligner, ou ramenez-les d'abord sur une même grille.</translation>
    </message>
    <message>
        <source>The best transformation from {} to {}, {}, needs {}, which PROJ does not find. Another one is used instead, {}. Install the grid (projsync, or the package proj-data), or set PROJ_NETWORK=ON to have PROJ fetch it.</source>
        <translation>La meilleure transformation de {} vers {}, {}, demande {}, que PROJ ne trouve pas. Une autre est utilisée à la place, {}. Installez la grille (projsync, ou le paquet proj-data), ou définissez PROJ_NETWORK=ON pour que PROJ la télécharge.</translation>
    </message>
    <message>
        <source>The bicubic radius must be at least 2, not {}.</source>
        <translation>Le rayon bicubique doit être d'au moins 2, et non {}.</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>La parenthèse n'est pas fermée.</translation>
    </message>
    <message>
        <source>The character {} is not known here.</source>
        <translation>Le caractère {} n'est pas connu ici.</translation>
    </message>
    <message>
        <source>The character {} is not known here: write {}.</source>
        <translation>Le caractère {} n'est pas connu ici : écrivez {}.</translation>
    </message>
    <message>
        <source>The cluster {} has dropped the {}: was it restarted?</source>
        <translation>La grappe {} a abandonné : {}. A-t-elle été redémarrée ?</translation>
    </message>
    <message>
        <source>The cluster {} has no workers any more: waiting for others.</source>
        <translation>La grappe {} n'a plus de workers : en attente d'autres.</translation>
    </message>
    <message>
        <source>The cluster {} has no workers yet: waiting for the first.</source>
        <translation>La grappe {} n'a pas encore de workers : en attente du premier.</translation>
    </message>
    <message>
        <source>The cluster's versions do not match those of the engine's Python:
{}
Install the same versions on both sides.</source>
        <translation>Les versions de la grappe ne correspondent pas à celles du Python du moteur :
{}
Installez les mêmes versions des deux côtés.</translation>
    </message>
    <message>
        <source>The cluster's workers cannot do this:
{}
Inputs must be on a file system that the workers have under the same path, or at an address that they can read; and workers need rasterio, dask, NumPy and cloudpickle.</source>
        <translation>Les workers de la grappe ne peuvent pas faire ce travail :
{}
Les entrées doivent être sur un système de fichiers que les workers ont sous le même chemin, ou à une adresse qu'ils peuvent lire ; et les workers ont besoin de rasterio, dask, NumPy et cloudpickle.</translation>
    </message>
    <message>
        <source>The compression {}</source>
        <translation>La compression {}</translation>
    </message>
    <message>
        <source>The connection to the scheduler {} is lost: the scheduler has stopped, or the network has failed.</source>
        <translation>La connexion à l'ordonnanceur {} est perdue : l'ordonnanceur s'est arrêté, ou le réseau est en panne.</translation>
    </message>
    <message>
        <source>The creation option PROFILE={} leaves out what tiles must say of themselves: leave it out, or choose no tiled output.</source>
        <translation>L'option de création PROFILE={} omet ce que les tuiles doivent dire d'elles-mêmes : retirez-la, ou choisissez une sortie sans tuiles.</translation>
    </message>
    <message>
        <source>The creation option {} is not of the form NAME=VALUE.</source>
        <translation>L'option de création {} n'est pas de la forme NOM=VALEUR.</translation>
    </message>
    <message>
        <source>The creation option {}={}</source>
        <translation>L'option de création {}={}</translation>
    </message>
    <message>
        <source>The creation option {}={} does nothing with the compression {}: it is for {}.</source>
        <translation>L'option de création {}={} ne fait rien avec la compression {} : elle est pour {}.</translation>
    </message>
    <message>
        <source>The creation option {}={} is not a whole number of pixels.</source>
        <translation>L'option de création {}={} n'est pas un nombre entier de pixels.</translation>
    </message>
    <message>
        <source>The creation option {}={} would resample the raster: the output keeps its grid.</source>
        <translation>L'option de création {}={} rééchantillonnerait le raster : la sortie garde sa grille.</translation>
    </message>
    <message>
        <source>The cutline</source>
        <translation>La découpe</translation>
    </message>
    <message>
        <source>The cutline {} cannot be read: {}.</source>
        <translation>La découpe {} ne peut pas être lue : {}.</translation>
    </message>
    <message>
        <source>The cutline {} is not GeoJSON. Make it one: ogr2ogr polygons.geojson {}</source>
        <translation>La découpe {} n'est pas du GeoJSON. Convertissez-la : ogr2ogr polygons.geojson {}</translation>
    </message>
    <message>
        <source>The cutline {} is not GeoJSON: it holds no object.</source>
        <translation>La découpe {} n'est pas du GeoJSON : elle ne contient pas d'objet.</translation>
    </message>
    <message>
        <source>The denominator {} of the RPCs of {} is 0 within the scene. {}</source>
        <translation>Le dénominateur {} des RPC de {} vaut 0 dans la scène. {}</translation>
    </message>
    <message>
        <source>The disk is full: the engine's environment needs about {3} MB in {0}. Make room and try again.</source>
        <translation>Le disque est plein : l'environnement du moteur demande environ {3} Mo dans {0}. Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>The disk is full: {} has {} MB left, and the engine's environment needs about {} MB. Make room and try again.</source>
        <translation>Le disque est plein : il reste à {} {} Mo, et l'environnement du moteur demande environ {} Mo. Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>The documentation lists what is.</source>
        <translation>La documentation donne la liste de ce qui existe.</translation>
    </message>
    <message>
        <source>The engine closed its output without a result.</source>
        <translation>Le moteur a fermé sa sortie sans résultat.</translation>
    </message>
    <message>
        <source>The engine could not be started with {}: {}</source>
        <translation>Le moteur n'a pas pu être démarré avec {} : {}</translation>
    </message>
    <message>
        <source>The engine crashed ({}).</source>
        <translation>Le moteur s'est arrêté brutalement ({}).</translation>
    </message>
    <message>
        <source>The engine ended without a result (exit code {}).</source>
        <translation>Le moteur s'est terminé sans résultat (code de sortie {}).</translation>
    </message>
    <message>
        <source>The engine failed: {}: {}</source>
        <translation>Le moteur a échoué : {} : {}</translation>
    </message>
    <message>
        <source>The engine runs on Python {} ({}).</source>
        <translation>Le moteur fonctionne avec Python {} ({}).</translation>
    </message>
    <message>
        <source>The engine was killed ({}). The machine may have run out of memory: lower the memory for blocks or the number of workers.</source>
        <translation>Le moteur a été tué ({}). La machine a peut-être manqué de mémoire : réduisez la mémoire pour les blocs ou le nombre de workers.</translation>
    </message>
    <message>
        <source>The engine wrote something that is not its protocol: {}</source>
        <translation>Le moteur a écrit quelque chose qui n'est pas de son protocole : {}</translation>
    </message>
    <message>
        <source>The engine's environment is ready: {}</source>
        <translation>L'environnement du moteur est prêt : {}</translation>
    </message>
    <message>
        <source>The engine's packages cannot be imported in {}: {}.</source>
        <translation>Les paquets du moteur ne peuvent pas être importés dans {} : {}.</translation>
    </message>
    <message>
        <source>The environment that RasterDask made does not work any more. {} ({})</source>
        <translation>L'environnement que RasterDask a créé ne fonctionne plus. {} ({})</translation>
    </message>
    <message>
        <source>The execution {} needs the Python package distributed, which cannot be imported ({}). Install it (on Debian and Ubuntu: python3-distributed), or choose {}.</source>
        <translation>L'exécution {} a besoin du paquet Python distributed, qui ne peut pas être importé ({}). Installez-le (sous Debian et Ubuntu : python3-distributed), ou choisissez {}.</translation>
    </message>
    <message>
        <source>The exponent is too large: {} is the most.</source>
        <translation>L'exposant est trop grand : {} au plus.</translation>
    </message>
    <message>
        <source>The expression is empty.</source>
        <translation>L'expression est vide.</translation>
    </message>
    <message>
        <source>The expression is nested too deeply: {} levels are the most.</source>
        <translation>L'expression est trop imbriquée : {} niveaux au plus.</translation>
    </message>
    <message>
        <source>The expression is too long: {:,} characters, and {:,} are the most.</source>
        <translation>L'expression est trop longue : {:,} caractères, et {:,} au plus.</translation>
    </message>
    <message>
        <source>The extent does not meet {}:
  extent: x {:.12g} to {:.12g}, y {:.12g} to {:.12g} ({})
  {}: {}</source>
        <translation>L'emprise ne touche pas {} :
  emprise : x {:.12g} à {:.12g}, y {:.12g} à {:.12g} ({})
  {} : {}</translation>
    </message>
    <message>
        <source>The factor must be a whole number from 2 on, not {}.</source>
        <translation>Le facteur doit être un nombre entier à partir de 2, et non {}.</translation>
    </message>
    <message>
        <source>The finest and the coarsest are of the rasters in the expression, by the size of their pixels. Rasters on other grids are superimposed on it in the same pass.</source>
        <translation>Le plus fin et le plus grossier sont ceux des rasters de l'expression, selon la taille de leurs pixels. Les rasters sur d'autres grilles y sont superposés dans la même passe.</translation>
    </message>
    <message>
        <source>The grid spacing is {}; it must be a whole number, 0 or more.</source>
        <translation>Le pas de la grille est {} ; il doit être un nombre entier, 0 ou plus.</translation>
    </message>
    <message>
        <source>The ground control points are not written: a GeoTIFF has a transform or control points, not both.</source>
        <translation>Les points d'appui ne sont pas écrits : un GeoTIFF a une transformation ou des points d'appui, pas les deux.</translation>
    </message>
    <message>
        <source>The ground control points of {} have no CRS; assign one to them.</source>
        <translation>Les points d'appui de {} n'ont pas de SCR ; donnez-leur en un.</translation>
    </message>
    <message>
        <source>The ground control points of {} lie on one line; the image cannot be placed.</source>
        <translation>Les points d'appui de {} sont alignés ; l'image ne peut pas être placée.</translation>
    </message>
    <message>
        <source>The input {} is among the tiles of the output: choose another name.</source>
        <translation>L'entrée {} est parmi les tuiles de la sortie : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The job cannot be read: its lists or objects are nested too deeply.</source>
        <translation>La tâche ne peut pas être lue : ses listes ou ses objets sont trop imbriqués.</translation>
    </message>
    <message>
        <source>The job has a number that is too large: {}.</source>
        <translation>La tâche contient un nombre trop grand : {}.</translation>
    </message>
    <message>
        <source>The job has the key {} twice in one object.</source>
        <translation>La tâche a deux fois la clé {} dans un objet.</translation>
    </message>
    <message>
        <source>The job is not JSON: {} is not a number in JSON.</source>
        <translation>La tâche n'est pas du JSON : {} n'est pas un nombre en JSON.</translation>
    </message>
    <message>
        <source>The job is not JSON: {}.</source>
        <translation>La tâche n'est pas du JSON : {}.</translation>
    </message>
    <message>
        <source>The job is not text in UTF-8: {}.</source>
        <translation>La tâche n'est pas du texte en UTF-8 : {}.</translation>
    </message>
    <message>
        <source>The job {} cannot be read: {}.</source>
        <translation>La tâche {} ne peut pas être lue : {}.</translation>
    </message>
    <message>
        <source>The largest error is a number from 0 on, not {}.</source>
        <translation>L'erreur maximale est un nombre à partir de 0, et non {}.</translation>
    </message>
    <message>
        <source>The largest error {:g}</source>
        <translation>L'erreur maximale {:g}</translation>
    </message>
    <message>
        <source>The last that it wrote to stderr:</source>
        <translation>Ce qu'il a écrit en dernier sur stderr :</translation>
    </message>
    <message>
        <source>The layer's filter is respected, and its selection if you choose so.</source>
        <translation>Le filtre de la couche est respecté, et sa sélection si vous le choisissez.</translation>
    </message>
    <message>
        <source>The line period of {} is {} ms; it must be positive.</source>
        <translation>La période ligne de {} est de {} ms ; elle doit être positive.</translation>
    </message>
    <message>
        <source>The log of a set-up or a check</source>
        <translation>Le journal d'une installation ou d'une vérification</translation>
    </message>
    <message>
        <source>The log says in words how the moving raster is brought onto the reference's grid, and how exactly.</source>
        <translation>Le journal dit en mots comment le raster est amené sur la grille de la référence, et avec quelle exactitude.</translation>
    </message>
    <message>
        <source>The name is too long: {} characters are the most.</source>
        <translation>Le nom est trop long : {} caractères au plus.</translation>
    </message>
    <message>
        <source>The name {} is not known. {}</source>
        <translation>Le nom {} n'est pas connu. {}</translation>
    </message>
    <message>
        <source>The nodata of {}</source>
        <translation>La valeur nodata de {}</translation>
    </message>
    <message>
        <source>The number in the file that stands for no data. Pixels that are nodata in the input become this number.</source>
        <translation>Le nombre du fichier qui signifie « pas de données ». Les pixels nodata de l'entrée deviennent ce nombre.</translation>
    </message>
    <message>
        <source>The number in the output that stands for no data.</source>
        <translation>Le nombre de la sortie qui signifie « pas de données ».</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Le nombre est trop grand.</translation>
    </message>
    <message>
        <source>The one that RasterDask has set up, else QGIS's own</source>
        <translation>Celui que RasterDask a installé, sinon celui de QGIS</translation>
    </message>
    <message>
        <source>The operator {} joins conditions in brackets, as in (a &gt; 1) {} (b &gt; 1): bits of numbers are not known here.</source>
        <translation>L'opérateur {} relie des conditions entre parenthèses, comme dans (a &gt; 1) {} (b &gt; 1) : les bits de nombres ne sont pas connus ici.</translation>
    </message>
    <message>
        <source>The operator ~ is for conditions: bits of numbers are not known here.</source>
        <translation>L'opérateur ~ est pour des conditions : les bits de nombres ne sont pas connus ici.</translation>
    </message>
    <message>
        <source>The output has its size, pixels, corner and CRS, exactly. Only its metadata are read.</source>
        <translation>La sortie en a exactement la taille, les pixels, le coin et le SCR. Seules ses métadonnées sont lues.</translation>
    </message>
    <message>
        <source>The output is {}, and {} is not written: with tiles, it is a VRT, whose name ends in .vrt.</source>
        <translation>La sortie est {}, et {} n'est pas écrit : avec des tuiles, c'est un VRT, dont le nom finit par .vrt.</translation>
    </message>
    <message>
        <source>The output may not fit on the disk: {}</source>
        <translation>La sortie pourrait ne pas tenir sur le disque : {}</translation>
    </message>
    <message>
        <source>The output {} is also an input: choose another name.</source>
        <translation>La sortie {} est aussi une entrée : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The output's nodata.</source>
        <translation>La valeur nodata de la sortie.</translation>
    </message>
    <message>
        <source>The outputs MIN, MAX, MEAN and VALID_PERCENT are statistics of the windows' means, for the next steps of a model; they are empty where no window is valid.</source>
        <translation>Les sorties MIN, MAX, MEAN et VALID_PERCENT sont des statistiques des moyennes des fenêtres, pour les étapes suivantes d'un modèle ; elles sont vides si aucune fenêtre n'est valide.</translation>
    </message>
    <message>
        <source>The outputs MIN, MAX, MEAN and VALID_PERCENT are the result's statistics, for the next steps of a model; they are empty where no pixel is valid.</source>
        <translation>Les sorties MIN, MAX, MEAN et VALID_PERCENT sont les statistiques du résultat, pour les étapes suivantes d'un modèle ; elles sont vides si aucun pixel n'est valide.</translation>
    </message>
    <message>
        <source>The outputs MIN, MAX, MEAN and VALID_PERCENT are the statistics of the first index, for the next steps of a model; they are empty where no pixel is valid.</source>
        <translation>Les sorties MIN, MAX, MEAN et VALID_PERCENT sont les statistiques du premier indice, pour les étapes suivantes d'un modèle ; elles sont vides si aucun pixel n'est valide.</translation>
    </message>
    <message>
        <source>The overview resampling is given twice, as {} and by the creation option {}={}: leave one of them out.</source>
        <translation>Le rééchantillonnage des aperçus est donné deux fois, comme {} et par l'option de création {}={} : retirez l'un des deux.</translation>
    </message>
    <message>
        <source>The overview resampling {} contradicts the creation option OVERVIEWS=NONE: leave one of them out.</source>
        <translation>Le rééchantillonnage des aperçus {} contredit l'option de création OVERVIEWS=NONE : retirez l'un des deux.</translation>
    </message>
    <message>
        <source>The overview resampling {} is for a COG, and the output is a {}, which has no overviews: choose the format COG, or give no overview resampling.</source>
        <translation>Le rééchantillonnage des aperçus {} est pour un COG, et la sortie est un {}, qui n'a pas d'aperçus : choisissez le format COG, ou ne donnez pas de rééchantillonnage des aperçus.</translation>
    </message>
    <message>
        <source>The package index cannot be reached. Check the connection to the internet, and the proxy in Settings &gt; Options &gt; Network, and try again.</source>
        <translation>L'index de paquets ne peut pas être joint. Vérifiez la connexion à internet, et le proxy dans Préférences &gt; Options &gt; Réseau, et réessayez.</translation>
    </message>
    <message>
        <source>The package index could not be trusted: its certificate was refused. A proxy that opens connections needs its own certificate: name its file in the variable PIP_CERT and try again.</source>
        <translation>L'index de paquets n'a pas pu être authentifié : son certificat a été refusé. Un proxy qui ouvre les connexions demande son propre certificat : nommez son fichier dans la variable PIP_CERT et réessayez.</translation>
    </message>
    <message>
        <source>The packages are installed, but the engine does not work: {}</source>
        <translation>Les paquets sont installés, mais le moteur ne fonctionne pas : {}</translation>
    </message>
    <message>
        <source>The packages could not be installed. The last that pip wrote:</source>
        <translation>Les paquets n'ont pas pu être installés. Ce que pip a écrit en dernier :</translation>
    </message>
    <message>
        <source>The packages were not installed within an hour. Check the connection and try again.</source>
        <translation>Les paquets n'ont pas été installés en une heure. Vérifiez la connexion et réessayez.</translation>
    </message>
    <message>
        <source>The performance report {} cannot be written: {}</source>
        <translation>Le rapport de performance {} ne peut pas être écrit : {}</translation>
    </message>
    <message>
        <source>The point {:.12g}, {:.12g} ({}) has no place in {}: it is outside of what the raster's CRS or sensor model describes. Give a smaller area.</source>
        <translation>Le point {:.12g}, {:.12g} ({}) n'a pas de place dans {} : il est en dehors de ce que décrit le SCR ou le modèle de capteur du raster. Donnez une zone plus petite.</translation>
    </message>
    <message>
        <source>The proxy refused the connection to the package index. Check it in Settings &gt; Options &gt; Network, or the variable HTTPS_PROXY, and try again.</source>
        <translation>Le proxy a refusé la connexion à l'index de paquets. Vérifiez-le dans Préférences &gt; Options &gt; Réseau, ou la variable HTTPS_PROXY, et réessayez.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Les guillemets ne sont pas fermés.</translation>
    </message>
    <message>
        <source>The raster is already as asked, and will be copied: {}.</source>
        <translation>Le raster est déjà comme demandé et sera copié : {}.</translation>
    </message>
    <message>
        <source>The red and the near infrared raster are on different grids:
  red: {}
  near infrared: {}
Choose to align them, or bring one onto the grid of the other first.</source>
        <translation>Le raster rouge et le raster proche infrarouge sont sur des grilles différentes :
  rouge : {}
  proche infrarouge : {}
Choisissez de les aligner, ou ramenez d'abord l'un sur la grille de l'autre.</translation>
    </message>
    <message>
        <source>The remainder (%) is not known here.</source>
        <translation>Le reste d'une division (%) n'est pas connu ici.</translation>
    </message>
    <message>
        <source>The resolution must be a number above 0, not {}.</source>
        <translation>La résolution doit être un nombre supérieur à 0, et non {}.</translation>
    </message>
    <message>
        <source>The resolution {:g} is finer than the input's pixels of {:g} × {:g}: downscaling makes rasters coarser. Use superimpose to bring a raster onto a finer grid.</source>
        <translation>La résolution {:g} est plus fine que les pixels de l'entrée, de {:g} × {:g} : réduire la résolution rend un raster plus grossier. Utilisez superimpose pour amener un raster sur une grille plus fine.</translation>
    </message>
    <message>
        <source>The resolution {:g}{} is larger than the whole raster, {:g} × {:g}{}.</source>
        <translation>La résolution {:g}{} est plus grande que le raster entier, {:g} × {:g}{}.</translation>
    </message>
    <message>
        <source>The role {} is given twice.</source>
        <translation>Le rôle {} est donné deux fois.</translation>
    </message>
    <message>
        <source>The sample scene could not be copied: {}</source>
        <translation>La scène d'exemple n'a pas pu être copiée : {}</translation>
    </message>
    <message>
        <source>The scheduler at {} cannot be reached: {}. Is it running there, and is there a firewall between?{}</source>
        <translation>L'ordonnanceur {} ne peut pas être joint : {}. Fonctionne-t-il à cet endroit, et y a-t-il un pare-feu entre les deux ?{}</translation>
    </message>
    <message>
        <source>The share of valid pixels must be from 0 to 100 %, not {}.</source>
        <translation>La part de pixels valides doit être de 0 à 100 %, et non {}.</translation>
    </message>
    <message>
        <source>The temporary output is deleted when qgis_process ends. Give OUTPUT=path to keep it.</source>
        <translation>La sortie temporaire est supprimée à la fin de qgis_process. Donnez OUTPUT=chemin pour la garder.</translation>
    </message>
    <message>
        <source>The transform of {} {}: ({}). Give the raster another one, or none (gdal_edit.py -a_ullr or -unsetgt).</source>
        <translation>La transformation de {} {} : ({}). Donnez-en une autre au raster, ou aucune (gdal_edit.py -a_ullr ou -unsetgt).</translation>
    </message>
    <message>
        <source>The two bands</source>
        <translation>Les deux bandes</translation>
    </message>
    <message>
        <source>The worker {}, which has joined the cluster, cannot do this:
{}</source>
        <translation>Le worker {}, qui a rejoint la grappe, ne peut pas faire ce travail :
{}</translation>
    </message>
    <message>
        <source>The workers have {} threads.</source>
        <translation>Les workers ont {} threads.</translation>
    </message>
    <message>
        <source>The {} </source>
        <translation>Le {} </translation>
    </message>
    <message>
        <source>The {} array has {} bands: select one.</source>
        <translation>Le tableau {} a {} bandes : choisissez-en une.</translation>
    </message>
    <message>
        <source>The {} cannot be computed: {}.</source>
        <translation>Calcul impossible ({}) : {}.</translation>
    </message>
    <message>
        <source>The {} failed {} times: each worker that had it died, {} last. {}</source>
        <translation>Échec ({}), {} fois : chaque worker qui s'en chargeait est mort, {} en dernier. {}</translation>
    </message>
    <message>
        <source>The {} ground control points of {} do not determine a polynomial of {} terms: they lie on a line or a conic, or repeat each other.</source>
        <translation>Les {} points d'appui de {} ne déterminent pas un polynôme de {} termes : ils sont sur une droite ou une conique, ou se répètent.</translation>
    </message>
    <message>
        <source>The {} of the selftest is wrong: {} × {} pixels with {} in the middle, not {} × {} with {}.</source>
        <translation>L'auto-test {} est faux : {} × {} pixels avec {} au milieu, et non {} × {} avec {}.</translation>
    </message>
    <message>
        <source>The {} {} has no CRS; assign one to it.</source>
        <translation>Le {} {} n'a pas de SCR ; donnez-lui en un.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Il n'y en a aucun.</translation>
    </message>
    <message>
        <source>There are too many expressions: {} are the most.</source>
        <translation>Il y a trop d'expressions : {} au plus.</translation>
    </message>
    <message>
        <source>There are {}.</source>
        <translation>Il y a {}.</translation>
    </message>
    <message>
        <source>There is no band in the expression, so that there is no grid either.</source>
        <translation>Il n'y a pas de bande dans l'expression, donc pas de grille non plus.</translation>
    </message>
    <message>
        <source>There is no band in the expression, so that there is nothing to compute.</source>
        <translation>Il n'y a pas de bande dans l'expression, donc rien à calculer.</translation>
    </message>
    <message>
        <source>There is no band {}. {}</source>
        <translation>Il n'y a pas de bande {}. {}</translation>
    </message>
    <message>
        <source>There is no bracket that is closed here.</source>
        <translation>Aucune parenthèse n'est à fermer ici.</translation>
    </message>
    <message>
        <source>There is no compression {}: choose one of {}.</source>
        <translation>La compression {} n'existe pas : choisissez parmi {}.</translation>
    </message>
    <message>
        <source>There is no edge rule “{}”: choose one of {}.</source>
        <translation>La règle de bord « {} » n'existe pas : choisissez parmi {}.</translation>
    </message>
    <message>
        <source>There is no format {}: choose one of {}.</source>
        <translation>Le format {} n'existe pas : choisissez parmi {}.</translation>
    </message>
    <message>
        <source>There is no function {}. Known are {}.</source>
        <translation>La fonction {} n'existe pas. Sont connues : {}.</translation>
    </message>
    <message>
        <source>There is no method “{}”: choose one of {}.</source>
        <translation>La méthode « {} » n'existe pas : choisissez parmi {}.</translation>
    </message>
    <message>
        <source>There is no output type {}: choose one of {}.</source>
        <translation>Le type de sortie {} n'existe pas : choisissez parmi {}.</translation>
    </message>
    <message>
        <source>There is no overview resampling {}: choose one of {}.</source>
        <translation>Le rééchantillonnage des aperçus {} n'existe pas : choisissez parmi {}.</translation>
    </message>
    <message>
        <source>There is no question mark before this colon: a conditional is test ? a : b.</source>
        <translation>Il n'y a pas de point d'interrogation avant ce deux-points : une condition s'écrit test ? a : b.</translation>
    </message>
    <message>
        <source>There is no ready-made package for Python {1} on {2}. Choose another Python for the environment: 64 bits, from 3.9 to 3.13, for this machine's processor.</source>
        <translation>Il n'y a pas de paquet prêt à l'emploi pour Python {1} sur {2}. Choisissez un autre Python pour l'environnement : 64 bits, de 3.9 à 3.13, pour le processeur de cette machine.</translation>
    </message>
    <message>
        <source>There is no ready-made package {4} for Python {1} on {2}. Choose another Python for the environment: 64 bits, from 3.9 to 3.13, for this machine's processor.</source>
        <translation>Il n'y a pas de paquet {4} prêt à l'emploi pour Python {1} sur {2}. Choisissez un autre Python pour l'environnement : 64 bits, de 3.9 à 3.13, pour le processeur de cette machine.</translation>
    </message>
    <message>
        <source>There is no role {}. Known are {}.</source>
        <translation>Le rôle {} n'existe pas. Sont connus : {}.</translation>
    </message>
    <message>
        <source>There is no role {}: bands are given as {}.</source>
        <translation>Le rôle {} n'existe pas : les bandes sont données comme {}.</translation>
    </message>
    <message>
        <source>There is no spectral index {}.{}</source>
        <translation>L'indice spectral {} n'existe pas.{}</translation>
    </message>
    <message>
        <source>There is no transformation from {} to {}: {}</source>
        <translation>Il n'y a pas de transformation de {} vers {} : {}</translation>
    </message>
    <message>
        <source>Thermal infrared</source>
        <translation>Infrarouge thermique</translation>
    </message>
    <message>
        <source>They were stopped for exceeding their memory limit ({:,.0f} MB): give the job a smaller memory budget, which makes smaller blocks, or the workers more memory.</source>
        <translation>Ils ont été arrêtés pour avoir dépassé leur limite de mémoire ({:,.0f} Mo) : donnez à la tâche un budget de mémoire plus petit, qui fait des blocs plus petits, ou plus de mémoire aux workers.</translation>
    </message>
    <message>
        <source>Third quartile</source>
        <translation>Troisième quartile</translation>
    </message>
    <message>
        <source>Third red edge</source>
        <translation>Troisième red edge</translation>
    </message>
    <message>
        <source>This is the mean of the NDVI values, not the NDVI of the mean red and the mean near infrared: the two differ where a window holds both bright and dark pixels.</source>
        <translation>C'est la moyenne des valeurs de NDVI, et non le NDVI du rouge moyen et du proche infrarouge moyen : les deux diffèrent si une fenêtre contient à la fois des pixels clairs et sombres.</translation>
    </message>
    <message>
        <source>This needs numba, which cannot be used in {} ({}). Install numba: the package python3-numba on Debian and Ubuntu, else numba by conda or pip.</source>
        <translation>Ceci demande numba, qui ne peut pas être utilisé dans {} ({}). Installez numba : le paquet python3-numba sous Debian et Ubuntu, sinon numba par conda ou pip.</translation>
    </message>
    <message>
        <source>This needs numba, which cannot be used on {}. Install numba there.</source>
        <translation>Ceci demande numba, qui ne peut pas être utilisé sur {}. Installez-y numba.</translation>
    </message>
    <message>
        <source>This version of the plugin comes with newer packages for its engine.</source>
        <translation>Cette version de l'extension vient avec des paquets plus récents pour son moteur.</translation>
    </message>
    <message>
        <source>Threads (mostly the fastest)</source>
        <translation>Threads (le plus souvent le plus rapide)</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>Taille des tuiles</translation>
    </message>
    <message>
        <source>Trim partial windows off</source>
        <translation>Retirer les fenêtres partielles</translation>
    </message>
    <message>
        <source>Try on sample data</source>
        <translation>Essayer sur des données d'exemple</translation>
    </message>
    <message>
        <source>Unknown reflectance “{}”: choose one of {}.</source>
        <translation>Réflectance « {} » inconnue : choisissez parmi {}.</translation>
    </message>
    <message>
        <source>Update the engine</source>
        <translation>Mettre à jour le moteur</translation>
    </message>
    <message>
        <source>Update the engine…</source>
        <translation>Mettre à jour le moteur…</translation>
    </message>
    <message>
        <source>Use partial windows at the edges</source>
        <translation>Utiliser des fenêtres partielles au bord</translation>
    </message>
    <message>
        <source>Valid pixels (%)</source>
        <translation>Pixels valides (%)</translation>
    </message>
    <message>
        <source>Valid pixels of the first index (%)</source>
        <translation>Pixels valides du premier indice (%)</translation>
    </message>
    <message>
        <source>Valid pixels that a window needs</source>
        <translation>Pixels valides qu'il faut à une fenêtre</translation>
    </message>
    <message>
        <source>Valid windows (%)</source>
        <translation>Fenêtres valides (%)</translation>
    </message>
    <message>
        <source>Value = scale × number in the file + offset. Without scale and offset, the numbers stay as they are.</source>
        <translation>Valeur = échelle × nombre du fichier + décalage. Sans échelle ni décalage, les nombres restent tels quels.</translation>
    </message>
    <message>
        <source>Values are outside −1 to 1, from {:.4g} to {:.4g}: {} of the valid pixels in a sample. There, reflectance is negative in one of the bands. If these are more than a few dark pixels, a wrong offset may have been applied (reflectance), or nodata may be counted as values.</source>
        <translation>Des valeurs sont hors de −1 à 1, de {:.4g} à {:.4g} : {} des pixels valides d'un échantillon. Là, la réflectance est négative dans l'une des bandes. Si ce sont plus que quelques pixels sombres, un mauvais décalage a peut-être été appliqué (reflectance), ou des valeurs nodata sont prises pour des valeurs.</translation>
    </message>
    <message>
        <source>Values are rounded to the nearest and clamped to the type's range.</source>
        <translation>Les valeurs sont arrondies au plus proche et bornées à l'intervalle du type.</translation>
    </message>
    <message>
        <source>Values for the constants in the formulas, such as L=0.5, g=2.5. SAVI.L=0.25 holds of that index only.</source>
        <translation>Valeurs des constantes des formules, par exemple L=0.5, g=2.5. SAVI.L=0.25 ne vaut que pour cet indice.</translation>
    </message>
    <message>
        <source>Values of the mask to keep</source>
        <translation>Valeurs du masque à garder</translation>
    </message>
    <message>
        <source>Values: {}</source>
        <translation>Valeurs : {}</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Variance</translation>
    </message>
    <message>
        <source>Vegetation and other indices</source>
        <translation>Indices de végétation et autres</translation>
    </message>
    <message>
        <source>Vegetation index of a red and a near infrared band.</source>
        <translation>Indice de végétation d'une bande rouge et d'une bande proche infrarouge.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Warning: {}</source>
        <translation>Avertissement : {}</translation>
    </message>
    <message>
        <source>Water vapour</source>
        <translation>Vapeur d'eau</translation>
    </message>
    <message>
        <source>What a quality layer keeps. Values to keep or bits to reject come before it.</source>
        <translation>Ce que garde une couche de qualité. Les valeurs à garder ou les bits à rejeter passent avant.</translation>
    </message>
    <message>
        <source>What happens at the right and the bottom, where the size of the raster is not a multiple of the window's.</source>
        <translation>Ce qui se passe à droite et en bas si la taille du raster n'est pas un multiple de celle de la fenêtre.</translation>
    </message>
    <message>
        <source>What happens to bands of two rasters that differ in their grids. Superimpose says how bands are resampled: here bicubic and without rounding, in the same pass. Bands of a product are always aligned.</source>
        <translation>Ce qui arrive aux bandes de deux rasters dont les grilles diffèrent. Superposer dit comment les bandes sont rééchantillonnées : ici en bicubique et sans arrondi, dans la même passe. Les bandes d'un produit sont toujours alignées.</translation>
    </message>
    <message>
        <source>What happens to bands that differ in their grids. Superimpose says how bands are resampled: here without rounding, in the same pass, bicubic, or their average where the output's pixels are at least twice as large.</source>
        <translation>Ce qui arrive aux bandes dont les grilles diffèrent. Superposer dit comment les bandes sont rééchantillonnées : ici sans arrondi, dans la même passe, en bicubique, ou leur moyenne si les pixels de sortie sont au moins deux fois plus grands.</translation>
    </message>
    <message>
        <source>What the engine may use for blocks of pixels.</source>
        <translation>Ce que le moteur peut utiliser pour des blocs de pixels.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Where blocks are computed; the result is the same.</source>
        <translation>Où les blocs sont calculés ; le résultat est le même.</translation>
    </message>
    <message>
        <source>Where the files do not tell, or tell something wrong: roles with the numbers of raster and band, such as R=1:4, N=2:1. N=4 is band 4 of the first raster.</source>
        <translation>Si les fichiers ne le disent pas, ou se trompent : des rôles avec les numéros du raster et de la bande, par exemple R=1:4, N=2:1. N=4 est la bande 4 du premier raster.</translation>
    </message>
    <message>
        <source>Where the moving raster is much finer than the reference, the kernel widens with the scale, so that every moving pixel counts; without Antialias it does not, as in Orfeo ToolBox.</source>
        <translation>Si le raster à rééchantillonner est beaucoup plus fin que la référence, le noyau s'élargit avec l'échelle, de sorte que chaque pixel compte ; sans Anticrénelage il ne s'élargit pas, comme dans Orfeo ToolBox.</translation>
    </message>
    <message>
        <source>Widen the kernel where the raster to resample is finer than the reference, as gdalwarp does, so that no pixel is left out. Off: as in Orfeo ToolBox.</source>
        <translation>Élargir le noyau là où le raster à rééchantillonner est plus fin que la référence, comme gdalwarp, de sorte qu'aucun pixel n'est oublié. Désactivé : comme dans Orfeo ToolBox.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Windows at the edge</source>
        <translation>Fenêtres au bord</translation>
    </message>
    <message>
        <source>Windows of {} pixels, {}</source>
        <translation>Fenêtres de {} pixels, {}</translation>
    </message>
    <message>
        <source>Windows of {} × {} pixels, mean of the valid NDVI values</source>
        <translation>Fenêtres de {} × {} pixels, moyenne des valeurs valides de NDVI</translation>
    </message>
    <message>
        <source>Windows of {} × {} pixels, mean of the valid values</source>
        <translation>Fenêtres de {} × {} pixels, moyenne des valeurs valides</translation>
    </message>
    <message>
        <source>Windows start at the upper left corner, which stays where it is. With a resolution that is no multiple of the pixel size, a pixel counts by the part of it that is in the window for mean, sum, stddev, variance, rms, count and mode; min, max, range, median, q1 and q3 are those of all pixels that the window touches.</source>
        <translation>Les fenêtres commencent au coin en haut à gauche, qui reste à sa place. Avec une résolution qui n'est pas un multiple de la taille de pixel, un pixel compte pour la part qui est dans la fenêtre pour mean, sum, stddev, variance, rms, count et mode ; min, max, range, median, q1 et q3 sont ceux de tous les pixels que touche la fenêtre.</translation>
    </message>
    <message>
        <source>With a grid spacing of {} pixels, coordinates have an error of up to {:.2g} px (0 chooses a spacing with an error of less than {:g} px).</source>
        <translation>Avec un pas de grille de {} pixels, les coordonnées ont une erreur qui va jusqu'à {:.2g} px (0 choisit un pas dont l'erreur est inférieure à {:g} px).</translation>
    </message>
    <message>
        <source>With an output type, numbers are rounded and clamped to it. With a scale or an offset, the file keeps (value − offset) / scale and says so, and QGIS shows the values again: Int16 with a scale of 0.0001 stores NDVI in half the space of Float32, to four digits.</source>
        <translation>Avec un type de sortie, les nombres sont arrondis et bornés à ce type. Avec une échelle ou un décalage, le fichier garde (valeur − décalage) / échelle et le dit, et QGIS montre de nouveau les valeurs : Int16 avec une échelle de 0.0001 enregistre un NDVI dans la moitié de la place de Float32, à quatre chiffres.</translation>
    </message>
    <message>
        <source>Without georeferencing on either side, pixel comes on pixel. Pléiades primary products are of one acquisition, and are matched by their acquisition metadata.</source>
        <translation>Sans géoréférencement d'un côté ni de l'autre, les pixels vont sur les pixels. Les produits primaires Pléiades sont d'une même acquisition, et s'ajustent par leurs métadonnées d'acquisition.</translation>
    </message>
    <message>
        <source>Work: {} of {} × {} pixels{} for {}, within {:,.0f} MB of memory</source>
        <translation>Travail : {} de {} × {} pixels{} pour {}, dans {:,.0f} Mo de mémoire</translation>
    </message>
    <message>
        <source>Worker processes on this machine</source>
        <translation>Processus de travail sur cette machine</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Workers on this machine (0: all cores)</source>
        <translation>Workers sur cette machine (0 : tous les cœurs)</translation>
    </message>
    <message>
        <source>Write a folder as its path.</source>
        <translation>Écrivez un dossier par son chemin.</translation>
    </message>
    <message>
        <source>Write a folder of tiles and a VRT</source>
        <translation>Écrire un dossier de tuiles et un VRT</translation>
    </message>
    <message>
        <source>Write even if nothing changes</source>
        <translation>Écrire même si rien ne change</translation>
    </message>
    <message>
        <source>Write the raster anew even if it has the format, compression, tiles and overviews already.</source>
        <translation>Réécrire le raster même s'il a déjà le format, la compression, les tuiles et les aperçus.</translation>
    </message>
    <message>
        <source>Write them as NAME=VALUE|NAME=VALUE.</source>
        <translation>Écrivez-les NOM=VALEUR|NOM=VALEUR.</translation>
    </message>
    <message>
        <source>Write them with commas: 1, 3, 4.</source>
        <translation>Écrivez-les avec des virgules : 1, 3, 4.</translation>
    </message>
    <message>
        <source>Write them with commas: 4, 5, 6.</source>
        <translation>Écrivez-les avec des virgules : 4, 5, 6.</translation>
    </message>
    <message>
        <source>Writes any raster as a small, tiled file with overviews that is fast to pan and zoom.</source>
        <translation>Écrit tout raster en un petit fichier en tuiles, avec des aperçus, qui se déplace et se zoome vite.</translation>
    </message>
    <message>
        <source>Writes any raster that GDAL reads as a cloud-optimised GeoTIFF: in tiles, compressed, with overviews and statistics. Grid, bands, colours, names, scales, RPCs, ground control points and metadata stay.</source>
        <translation>Écrit tout raster que GDAL sait lire en GeoTIFF optimisé pour le cloud : en tuiles, compressé, avec des aperçus et des statistiques. La grille, les bandes, les couleurs, les noms, les échelles, les RPC, les points d'appui et les métadonnées restent.</translation>
    </message>
    <message>
        <source>Written in {:.1f} s: {:,.0f} kB</source>
        <translation>Écrit en {:.1f} s : {:,.0f} ko</translation>
    </message>
    <message>
        <source>Written in {:.1f} s: {:,.1f} MB</source>
        <translation>Écrit en {:.1f} s : {:,.1f} Mo</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>ZSTD (faster)</source>
        <translation>ZSTD (plus rapide)</translation>
    </message>
    <message>
        <source>a custom CRS</source>
        <translation>un SCR personnalisé</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un périphérique</translation>
    </message>
    <message>
        <source>a named pipe</source>
        <translation>un tube nommé</translation>
    </message>
    <message>
        <source>a part of the file is damaged</source>
        <translation>une partie du fichier est endommagée</translation>
    </message>
    <message>
        <source>a part of the file is empty</source>
        <translation>une partie du fichier est vide</translation>
    </message>
    <message>
        <source>a quarter of the machine's memory, at most 2048 MB</source>
        <translation>un quart de la mémoire de la machine, au plus 2048 Mo</translation>
    </message>
    <message>
        <source>about </source>
        <translation>environ </translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>environ {}</translation>
    </message>
    <message>
        <source>about {} as {} with {}</source>
        <translation>environ {} en {} avec {}</translation>
    </message>
    <message>
        <source>accurate to {:g} m</source>
        <translation>exacte à {:g} m</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>all are found from what the files say of their bands</source>
        <translation>toutes sont trouvées d'après ce que les fichiers disent de leurs bandes</translation>
    </message>
    <message>
        <source>all bands</source>
        <translation>toutes les bandes</translation>
    </message>
    <message>
        <source>all bands, in one pass</source>
        <translation>toutes les bandes, en une seule passe</translation>
    </message>
    <message>
        <source>all but an alpha band, whose transparent pixels are nodata</source>
        <translation>toutes sauf une bande alpha, dont les pixels transparents sont nodata</translation>
    </message>
    <message>
        <source>as dask is configured</source>
        <translation>selon la configuration de dask</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>comme indiqué</translation>
    </message>
    <message>
        <source>at least {}</source>
        <translation>au moins {}</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>band math,bandmath,raster calculator,gdal_calc,map algebra,expression,formula,calculate,index,otb,orfeo toolbox,numpy,condition,mask</source>
        <translation>calcul de bandes,calculatrice raster,algèbre de cartes,expression,formule,calculer,indice,condition,masque,band math,bandmath,raster calculator,gdal_calc,map algebra,otb,orfeo toolbox,numpy</translation>
    </message>
    <message>
        <source>bandNumber of {}</source>
        <translation>bandNumber de {}</translation>
    </message>
    <message>
        <source>bands are those of rasters</source>
        <translation>les bandes sont celles de rasters</translation>
    </message>
    <message>
        <source>bicubic is that of Keys, a = −0.5: cubic in gdalwarp, bco in Orfeo ToolBox. lanczos has three lobes.</source>
        <translation>bicubic est celui de Keys, a = −0.5 : cubic dans gdalwarp, bco dans Orfeo ToolBox. lanczos a trois lobes.</translation>
    </message>
    <message>
        <source>block at column {}, row {}</source>
        <translation>bloc à la colonne {}, ligne {}</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>coastal aerosol</source>
        <translation>aérosol côtier</translation>
    </message>
    <message>
        <source>cog,cloud optimized,geotiff,compress,convert,translate,overviews,pyramids,tiles,gdal_translate,gdaladdo</source>
        <translation>cog,optimisé pour le cloud,geotiff,compresser,convertir,traduire,aperçus,pyramides,tuiles,cloud optimized,compress,overviews,tiles,gdal_translate,gdaladdo</translation>
    </message>
    <message>
        <source>constant height of {:g} m</source>
        <translation>hauteur constante de {:g} m</translation>
    </message>
    <message>
        <source>constants with their values, such as L=0.5, EVI.g=2.4</source>
        <translation>des constantes avec leurs valeurs, par exemple L=0.5, EVI.g=2.4</translation>
    </message>
    <message>
        <source>constants: {}</source>
        <translation>constants : {}</translation>
    </message>
    <message>
        <source>coordinates computed every {} pixels, in between off by at most {:.1g} pixels</source>
        <translation>coordonnées calculées tous les {} pixels, fausses entre eux de {:.1g} pixels au plus</translation>
    </message>
    <message>
        <source>dask reports on {} or a {}, not on {}: leave report out.</source>
        <translation>dask fait un rapport sur {} ou {}, pas sur {} : laissez report de côté.</translation>
    </message>
    <message>
        <source>default: as chosen in {}; {} if nothing is.</source>
        <translation>par défaut : selon le choix dans {} ; {} s'il n'y en a pas.</translation>
    </message>
    <message>
        <source>deflate</source>
        <translation>deflate</translation>
    </message>
    <message>
        <source>describe: must be a job, and the only key, not {}.</source>
        <translation>describe : doit être une tâche, et la seule clé, et non {}.</translation>
    </message>
    <message>
        <source>described as “{}”</source>
        <translation>décrite comme « {} »</translation>
    </message>
    <message>
        <source>divided by the sine of the sun's elevation, {:g}°</source>
        <translation>divisée par le sinus de la hauteur du soleil, {:g}°</translation>
    </message>
    <message>
        <source>does not consist of ordinary numbers</source>
        <translation>n'est pas faite de nombres ordinaires</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>ne fonctionne pas</translation>
    </message>
    <message>
        <source>downscale,aggregate,coarsen,resample,reduce,resolution,pixel size,window,block,average,mean,median,mode,majority,minimum,maximum,sum,standard deviation,variance,quartile,rms,count,gdalwarp,r.resamp.stats</source>
        <translation>agréger,agrégation,réduire la résolution,rééchantillonner,résolution,taille de pixel,fenêtre,bloc,moyenne,médiane,mode,majorité,minimum,maximum,somme,écart-type,variance,quartile,rms,compte,downscale,aggregate,coarsen,resample,gdalwarp,r.resamp.stats</translation>
    </message>
    <message>
        <source>each index has its own defaults</source>
        <translation>chaque indice a ses propres valeurs par défaut</translation>
    </message>
    <message>
        <source>every value is kept</source>
        <translation>toutes les valeurs sont gardées</translation>
    </message>
    <message>
        <source>execution: must be one of {}, not {!r}.</source>
        <translation>execution : doit être parmi {}, et non {!r}.</translation>
    </message>
    <message>
        <source>expression: {}</source>
        <translation>expression : {}</translation>
    </message>
    <message>
        <source>fewer than one in {:,}</source>
        <translation>moins d'un sur {:,}</translation>
    </message>
    <message>
        <source>first red edge</source>
        <translation>premier red edge</translation>
    </message>
    <message>
        <source>first short-wave infrared</source>
        <translation>premier infrarouge à ondes courtes</translation>
    </message>
    <message>
        <source>first thermal infrared</source>
        <translation>premier infrarouge thermique</translation>
    </message>
    <message>
        <source>floats of at most {:g}</source>
        <translation>des flottants d'au plus {:g}</translation>
    </message>
    <message>
        <source>found from the descriptions, wavelengths and colours that the file gives its bands</source>
        <translation>trouvée d'après les descriptions, les longueurs d'onde et les couleurs que le fichier donne à ses bandes</translation>
    </message>
    <message>
        <source>from {:.4g} to {:.4g}, mean {:.4g}; {:.1f} % of the pixels are valid</source>
        <translation>de {:.4g} à {:.4g}, moyenne {:.4g} ; {:.1f} % des pixels sont valides</translation>
    </message>
    <message>
        <source>geoid</source>
        <translation>géoïde</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>green I</source>
        <translation>vert I</translation>
    </message>
    <message>
        <source>has pixels too small for its coordinates: neighbouring pixels would lie in the same place</source>
        <translation>a des pixels trop petits pour ses coordonnées : des pixels voisins seraient au même endroit</translation>
    </message>
    <message>
        <source>im{} is {}, band {}</source>
        <translation>im{} est {}, bande {}</translation>
    </message>
    <message>
        <source>im{} is {}, bands {}</source>
        <translation>im{} est {}, bandes {}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>inputs[{}].band: a band is given with its role, such as roles: R=1:4.</source>
        <translation>inputs[{}].band : une bande est donnée avec son rôle, par exemple roles : R=1:4.</translation>
    </message>
    <message>
        <source>it loses NaN</source>
        <translation>elle perd NaN</translation>
    </message>
    <message>
        <source>its colour interpretation is {}</source>
        <translation>son interprétation de couleur est : {}</translation>
    </message>
    <message>
        <source>its wavelength is {:g} µm</source>
        <translation>sa longueur d'onde est de {:g} µm</translation>
    </message>
    <message>
        <source>its {}</source>
        <translation>leur {}</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>makes pixels without an area</source>
        <translation>donne des pixels sans surface</translation>
    </message>
    <message>
        <source>mask_keep, mask_reject_bits and clear are about a mask: give a mask, too.</source>
        <translation>mask_keep, mask_reject_bits et clear portent sur un masque : donnez aussi un masque.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>missing: no worker processes, no cluster</source>
        <translation>manquant : pas de processus de travail, pas de grappe</translation>
    </message>
    <message>
        <source>missing: only NDVI runs without it</source>
        <translation>manquant : seul NDVI fonctionne sans</translation>
    </message>
    <message>
        <source>multispectral onto panchromatic</source>
        <translation>multispectral sur panchromatique</translation>
    </message>
    <message>
        <source>named “{}”</source>
        <translation>nommée « {} »</translation>
    </message>
    <message>
        <source>narrow near infrared</source>
        <translation>proche infrarouge étroit</translation>
    </message>
    <message>
        <source>near infrared</source>
        <translation>proche infrarouge</translation>
    </message>
    <message>
        <source>no CRS</source>
        <translation>pas de SCR</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>no bands</source>
        <translation>aucune bande</translation>
    </message>
    <message>
        <source>no bit is looked at</source>
        <translation>aucun bit n'est regardé</translation>
    </message>
    <message>
        <source>no descriptions</source>
        <translation>aucune description</translation>
    </message>
    <message>
        <source>no error at all</source>
        <translation>aucune erreur</translation>
    </message>
    <message>
        <source>no georeferencing, pixel on pixel</source>
        <translation>pas de géoréférencement, pixel sur pixel</translation>
    </message>
    <message>
        <source>no mean: the output has the pixels of the bands</source>
        <translation>pas de moyenne : la sortie a les pixels des bandes</translation>
    </message>
    <message>
        <source>no pixel is cut off</source>
        <translation>aucun pixel n'est retiré</translation>
    </message>
    <message>
        <source>no reference</source>
        <translation>pas de référence</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>pas de rapport</translation>
    </message>
    <message>
        <source>no valid pixel</source>
        <translation>aucun pixel valide</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>none, as a COG is always tiled</source>
        <translation>aucune, car un COG est toujours en tuiles</translation>
    </message>
    <message>
        <source>not {}</source>
        <translation>pas {}</translation>
    </message>
    <message>
        <source>of unknown accuracy</source>
        <translation>d'exactitude inconnue</translation>
    </message>
    <message>
        <source>operation: must be one of {}, not {}.</source>
        <translation>operation : doit être parmi {}, et non {}.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>others have none</source>
        <translation>d'autres n'en ont pas</translation>
    </message>
    <message>
        <source>packages missing</source>
        <translation>paquets manquants</translation>
    </message>
    <message>
        <source>panchromatic</source>
        <translation>panchromatique</translation>
    </message>
    <message>
        <source>panchromatic onto multispectral</source>
        <translation>panchromatique sur multispectral</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>red edge</source>
        <translation>red edge</translation>
    </message>
    <message>
        <source>reference with {}, moving raster with {}</source>
        <translation>référence avec {}, raster à rééchantillonner avec {}</translation>
    </message>
    <message>
        <source>reflectance</source>
        <translation>la réflectance</translation>
    </message>
    <message>
        <source>reflectance already</source>
        <translation>déjà de la réflectance</translation>
    </message>
    <message>
        <source>reflectanceCoefficient of {}</source>
        <translation>reflectanceCoefficient de {}</translation>
    </message>
    <message>
        <source>report: dask's performance report needs bokeh on the machine of the scheduler ({}): install it there, or leave report out.</source>
        <translation>report : le rapport de performance de dask demande bokeh sur la machine de l'ordonnanceur ({}) : installez-le là, ou laissez report de côté.</translation>
    </message>
    <message>
        <source>report: {} cannot be written: its folder does not exist, or is read-only.</source>
        <translation>report : {} ne peut pas être écrit : son dossier n'existe pas, ou est en lecture seule.</translation>
    </message>
    <message>
        <source>report: {} must end in .html, as the report is an HTML file.</source>
        <translation>report : {} doit finir par .html, car le rapport est un fichier HTML.</translation>
    </message>
    <message>
        <source>roles with the number of the raster and of the band, such as R=1:4, N=2:1</source>
        <translation>des rôles avec le numéro du raster et de la bande, par exemple R=1:4, N=2:1</translation>
    </message>
    <message>
        <source>roles: {}</source>
        <translation>roles : {}</translation>
    </message>
    <message>
        <source>roles: {} and {} are both band {} of {}.</source>
        <translation>roles : {} et {} sont tous deux la bande {} de {}.</translation>
    </message>
    <message>
        <source>roles: {} is in raster {}, and there are {} of them.</source>
        <translation>roles : {} est dans le raster {}, et il y en a {}.</translation>
    </message>
    <message>
        <source>roles: {} need no {} but {}.</source>
        <translation>roles : {} ne demandent pas {} mais {}.</translation>
    </message>
    <message>
        <source>same CRS, no rotation: {}</source>
        <translation>même SCR, pas de rotation : {}</translation>
    </message>
    <message>
        <source>scale and offset of the file</source>
        <translation>échelle et décalage du fichier</translation>
    </message>
    <message>
        <source>scheduler: {} is neither an address such as tcp://host:8786 nor an existing scheduler file.</source>
        <translation>scheduler : {} n'est ni une adresse comme tcp://host:8786 ni un fichier d'ordonnanceur existant.</translation>
    </message>
    <message>
        <source>second red edge</source>
        <translation>deuxième red edge</translation>
    </message>
    <message>
        <source>second short-wave infrared</source>
        <translation>deuxième infrarouge à ondes courtes</translation>
    </message>
    <message>
        <source>second thermal infrared</source>
        <translation>deuxième infrarouge thermique</translation>
    </message>
    <message>
        <source>short-wave infrared</source>
        <translation>infrarouge à ondes courtes</translation>
    </message>
    <message>
        <source>spectral index,index,indices,vegetation,water,snow,soil,urban,built-up,burn,fire,cloud,ndvi,evi,evi2,savi,msavi,osavi,gndvi,ndre,ndwi,mndwi,ndmi,nbr,ndsi,ndbi,awei,bai,lai,chlorophyll,moisture,sentinel-2,landsat,pleiades,spot,planetscope,modis,band math,awesome spectral indices</source>
        <translation>indice spectral,indice,indices,végétation,eau,neige,sol,urbain,bâti,brûlé,feu,incendie,nuage,spectral index,index,vegetation,water,snow,soil,urban,burn,cloud,ndvi,evi,evi2,savi,msavi,osavi,gndvi,ndre,ndwi,mndwi,ndmi,nbr,ndsi,ndbi,awei,bai,lai,chlorophylle,humidité,sentinel-2,landsat,pleiades,spot,planetscope,modis,band math,awesome spectral indices</translation>
    </message>
    <message>
        <source>such a {}</source>
        <translation>un tel {}</translation>
    </message>
    <message>
        <source>superimpose,resample,align,snap,match grid,reproject,warp,coregister,orthorectify,rpc,pleiades,pansharpening,bicubic,bilinear,lanczos,nearest,average,upsample,otb,orfeo toolbox,gdalwarp</source>
        <translation>superposition,superposer,rééchantillonner,aligner,grille,reprojeter,recaler,orthorectifier,rpc,pleiades,pansharpening,bicubique,bilinéaire,lanczos,plus proche voisin,moyenne,suréchantillonner,superimpose,resample,align,reproject,warp,otb,orfeo toolbox,gdalwarp</translation>
    </message>
    <message>
        <source>tcp://host:8786, or a scheduler file</source>
        <translation>tcp://host:8786, ou un fichier d'ordonnanceur</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>la température</translation>
    </message>
    <message>
        <source>that of the input, if the type holds it</source>
        <translation>celui de l'entrée, si le type le contient</translation>
    </message>
    <message>
        <source>that of the others</source>
        <translation>celui des autres</translation>
    </message>
    <message>
        <source>the array</source>
        <translation>le tableau</translation>
    </message>
    <message>
        <source>the bands of the product</source>
        <translation>les bandes du produit</translation>
    </message>
    <message>
        <source>the bits {} of band {} are rejected</source>
        <translation>les bits {} de la bande {} sont rejetés</translation>
    </message>
    <message>
        <source>the disk is full ({:.0f} MB are free). Make room or choose another folder</source>
        <translation>le disque est plein ({:.0f} Mo sont libres). Faites de la place ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>the end of the file is missing</source>
        <translation>la fin du fichier manque</translation>
    </message>
    <message>
        <source>the factor says it</source>
        <translation>le facteur la donne</translation>
    </message>
    <message>
        <source>the first band; of UDM2 the bands that the choice needs</source>
        <translation>la première bande ; d'UDM2, les bandes qu'il faut pour le choix</translation>
    </message>
    <message>
        <source>the ground's height at every pixel, the sensor's model every {} pixels at {:.0f}, {:.0f} and {:.0f} m, with an error of {:.1g} px</source>
        <translation>la hauteur du sol à chaque pixel, le modèle du capteur tous les {} pixels à {:.0f}, {:.0f} et {:.0f} m, avec une erreur de {:.1g} px</translation>
    </message>
    <message>
        <source>the nodata of the raster to resample, else NaN for floats; integers without nodata get a mask where pixels have no value</source>
        <translation>la valeur nodata du raster à rééchantillonner, sinon NaN pour les flottants ; les entiers sans nodata reçoivent un masque là où des pixels n'ont pas de valeur</translation>
    </message>
    <message>
        <source>the numbers as they are</source>
        <translation>les nombres tels quels</translation>
    </message>
    <message>
        <source>the only band</source>
        <translation>la seule bande</translation>
    </message>
    <message>
        <source>the order of {}</source>
        <translation>l'ordre de {}</translation>
    </message>
    <message>
        <source>the other has none</source>
        <translation>l'autre n'en a pas</translation>
    </message>
    <message>
        <source>the other's</source>
        <translation>celui de l'autre</translation>
    </message>
    <message>
        <source>the quality layers of the product, where one is given; else no pixel is masked</source>
        <translation>les couches de qualité du produit, si un produit est donné ; sinon aucun pixel n'est masqué</translation>
    </message>
    <message>
        <source>the raster with the red band, or a band of the product</source>
        <translation>le raster qui contient la bande rouge, ou une bande du produit</translation>
    </message>
    <message>
        <source>the red band of the product</source>
        <translation>la bande rouge du produit</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>la référence</translation>
    </message>
    <message>
        <source>the scheduler file {}</source>
        <translation>par le fichier {}</translation>
    </message>
    <message>
        <source>the scheduler {}</source>
        <translation>l'ordonnanceur {}</translation>
    </message>
    <message>
        <source>the values {} of band {} are kept</source>
        <translation>les valeurs {} de la bande {} sont gardées</translation>
    </message>
    <message>
        <source>the whole raster</source>
        <translation>le raster entier</translation>
    </message>
    <message>
        <source>the worker {}</source>
        <translation>le worker {}</translation>
    </message>
    <message>
        <source>the {} {}</source>
        <translation>le {} {}</translation>
    </message>
    <message>
        <source>thermal infrared</source>
        <translation>infrarouge thermique</translation>
    </message>
    <message>
        <source>third red edge</source>
        <translation>troisième red edge</translation>
    </message>
    <message>
        <source>tile at row {}, column {}</source>
        <translation>tuile à la ligne {}, colonne {}</translation>
    </message>
    <message>
        <source>vegetation,index,normalised difference,normalized difference,red,near infrared,nir,sentinel-2,landsat,pleiades,band math</source>
        <translation>végétation,indice,différence normalisée,rouge,proche infrarouge,pir,vegetation,index,normalised difference,normalized difference,red,near infrared,nir,sentinel-2,landsat,pleiades,band math</translation>
    </message>
    <message>
        <source>vegetation,index,normalized difference,average,aggregate,coarsen,downscale,window,red,near infrared,nir,sentinel-2,landsat,pleiades</source>
        <translation>végétation,indice,moyenne,agréger,réduire,fenêtre,rouge,proche infrarouge,pir,vegetation,index,normalized difference,average,aggregate,coarsen,downscale,window,red,near infrared,nir,sentinel-2,landsat,pleiades</translation>
    </message>
    <message>
        <source>water vapour</source>
        <translation>vapeur d'eau</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>x {:.12g} to {:.12g}, y {:.12g} to {:.12g} ({})</source>
        <translation>x {:.12g} à {:.12g}, y {:.12g} à {:.12g} ({})</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>{0} band</source>
        <translation>{0} : la bande</translation>
    </message>
    <message>
        <source>{:,.0f} MB</source>
        <translation>{:,.0f} Mo</translation>
    </message>
    <message>
        <source>{:,.0f} kB</source>
        <translation>{:,.0f} ko</translation>
    </message>
    <message>
        <source>{:,.1f} GB</source>
        <translation>{:,.1f} Go</translation>
    </message>
    <message>
        <source>{:,} × {:,} pixels would be computed in {:,} blocks of {} × {}, but at most {:,} are possible: work on parts of the raster, or give more memory for larger blocks.</source>
        <translation>{:,} × {:,} pixels seraient calculés en {:,} blocs de {} × {}, mais {:,} au plus sont possibles : travaillez sur des parties du raster, ou donnez plus de mémoire pour des blocs plus grands.</translation>
    </message>
    <message>
        <source>{:.1f} million</source>
        <translation>{:.1f} millions de</translation>
    </message>
    <message>
        <source>{:.6g} × {:.6g} moving pixels per reference pixel</source>
        <translation>{:.6g} × {:.6g} pixels du raster à rééchantillonner par pixel de référence</translation>
    </message>
    <message>
        <source>{:g} does not fit into {}: its largest number is {:g}.</source>
        <translation>{:g} ne tient pas dans {} : son plus grand nombre est {:g}.</translation>
    </message>
    <message>
        <source>{:g} × number{}{}</source>
        <translation>{:g} × nombre{}{}</translation>
    </message>
    <message>
        <source>{}
(The {}, on the worker {}.)</source>
        <translation>{}
({}, sur le worker {}.)</translation>
    </message>
    <message>
        <source>{} (from dask's configuration)</source>
        <translation>{} (d'après la configuration de dask)</translation>
    </message>
    <message>
        <source>{} (im{}) is not in the expression: its pixels are not read.</source>
        <translation>{} (im{}) n'est pas dans l'expression : ses pixels ne sont pas lus.</translation>
    </message>
    <message>
        <source>{} ({}) has no band of the role {}. It has {}.</source>
        <translation>{} ({}) n'a pas de bande du rôle {}. Il a {}.</translation>
    </message>
    <message>
        <source>{} ({}): band {} of {} ({}), {}</source>
        <translation>{} ({}) : bande {} de {} ({}), {}</translation>
    </message>
    <message>
        <source>{} ({}): {}, band {} of {}, pixels of {:g}, {}, {} is {}</source>
        <translation>{} ({}) : {}, bande {} de {}, pixels de {:g}, {}, {} est {}</translation>
    </message>
    <message>
        <source>{} ({}): {}{}</source>
        <translation>{} ({}) : {}{}</translation>
    </message>
    <message>
        <source>{} It is in the units of the CRS{}.</source>
        <translation>{} Elle est dans les unités du SCR{}.</translation>
    </message>
    <message>
        <source>{} a scale or an offset, but {} ({}). {}, or set {}.</source>
        <translation>{} une échelle ou un décalage, mais {} ({}). {}, ou donnez {}.</translation>
    </message>
    <message>
        <source>{} already has all that is asked for: it is copied as it is. Set force to write it anew.</source>
        <translation>{} a déjà tout ce qui est demandé : il est copié tel quel. Activez force pour le réécrire.</translation>
    </message>
    <message>
        <source>{} and {} are not a panchromatic and a multispectral image: their line periods are {} and {} ms, and one should be four times the other.</source>
        <translation>{} et {} ne sont pas une image panchromatique et une multispectrale : leurs périodes ligne sont de {} et {} ms, et l'une devrait être quatre fois l'autre.</translation>
    </message>
    <message>
        <source>{} and {} are not of one Pléiades acquisition: their job identifiers are {} and {}, and all but the last four characters should be the same.</source>
        <translation>{} et {} ne sont pas d'une même acquisition Pléiades : leurs identifiants de tâche sont {} et {}, et tous les caractères sauf les quatre derniers devraient être les mêmes.</translation>
    </message>
    <message>
        <source>{} and {} do not overlap:
{}</source>
        <translation>{} et {} ne se recouvrent pas :
{}</translation>
    </message>
    <message>
        <source>{} and {} have no CRS: both are taken to be in the same one.</source>
        <translation>{} et {} n'ont pas de SCR : tous deux sont supposés être dans le même.</translation>
    </message>
    <message>
        <source>{} are free on the disk</source>
        <translation>{} sont libres sur le disque</translation>
    </message>
    <message>
        <source>{} argument</source>
        <translation>{} argument</translation>
    </message>
    <message>
        <source>{} arguments</source>
        <translation>{} arguments</translation>
    </message>
    <message>
        <source>{} as {} without compression</source>
        <translation>{} en {} sans compression</translation>
    </message>
    <message>
        <source>{} band</source>
        <translation>{} bande</translation>
    </message>
    <message>
        <source>{} bands</source>
        <translation>{} bandes</translation>
    </message>
    <message>
        <source>{} bands of {}</source>
        <translation>{} bandes de {}</translation>
    </message>
    <message>
        <source>{} before compression</source>
        <translation>{} avant compression</translation>
    </message>
    <message>
        <source>{} block</source>
        <translation>{} bloc</translation>
    </message>
    <message>
        <source>{} blocks</source>
        <translation>{} blocs</translation>
    </message>
    <message>
        <source>{} cannot be opened: {} is {}, not a file: copy its contents into a file first.</source>
        <translation>{} ne peut pas être ouvert : {} est {}, et non un fichier : copiez d'abord son contenu dans un fichier.</translation>
    </message>
    <message>
        <source>{} cannot be read as Landsat's JSON: {}.</source>
        <translation>{} ne peut pas être lu comme JSON de Landsat : {}.</translation>
    </message>
    <message>
        <source>{} cannot be read as XML: {}.</source>
        <translation>{} ne peut pas être lu comme XML : {}.</translation>
    </message>
    <message>
        <source>{} cannot be read at columns {} to {}, rows {} to {}: {}</source>
        <translation>{} ne peut pas être lu aux colonnes {} à {}, lignes {} à {} : {}</translation>
    </message>
    <message>
        <source>{} cannot be read, the archive is damaged or encrypted: {}.</source>
        <translation>{} ne peut pas être lu, l'archive est endommagée ou chiffrée : {}.</translation>
    </message>
    <message>
        <source>{} cannot be read: {}.</source>
        <translation>{} ne peut pas être lu : {}.</translation>
    </message>
    <message>
        <source>{} cannot be replaced: {}. If it is open, in QGIS perhaps, close it there; or choose another name.</source>
        <translation>{} ne peut pas être remplacé : {}. S'il est ouvert, peut-être dans QGIS, fermez-le ; ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{} cannot be written: the output is a GeoTIFF, whose name ends in .tif. For a VRT, choose {}.</source>
        <translation>{} ne peut pas être écrit : la sortie est un GeoTIFF, dont le nom finit par .tif. Pour un VRT, choisissez {}.</translation>
    </message>
    <message>
        <source>{} cannot be written: with tiles, the output is a VRT, whose name ends in .vrt.</source>
        <translation>{} ne peut pas être écrit : avec des tuiles, la sortie est un VRT, dont le nom finit par .vrt.</translation>
    </message>
    <message>
        <source>{} cannot be written: {}.</source>
        <translation>{} ne peut pas être écrit : {}.</translation>
    </message>
    <message>
        <source>{} cannot make a virtual environment: pip installs into a folder instead.</source>
        <translation>{} ne peut pas créer d'environnement virtuel : pip installe dans un dossier à la place.</translation>
    </message>
    <message>
        <source>{} contradicts the creation option {}={}: leave one of them out.</source>
        <translation>{} contredit l'option de création {}={} : retirez l'un des deux.</translation>
    </message>
    <message>
        <source>{} does not exist.</source>
        <translation>{} n'existe pas.</translation>
    </message>
    <message>
        <source>{} does not fit into {}: give a whole number from {} to {}.</source>
        <translation>{} ne tient pas dans {} : donnez un nombre entier de {} à {}.</translation>
    </message>
    <message>
        <source>{} does not fit on the disk: it takes {}, and {} are free. Make room, choose another folder or a smaller type or compression.</source>
        <translation>{} ne tient pas sur le disque : il faut {}, et {} sont libres. Faites de la place, choisissez un autre dossier ou un type ou une compression qui prend moins de place.</translation>
    </message>
    <message>
        <source>{} does not give the pixel size of {} {}.</source>
        <translation>{} ne donne pas la taille de pixel de {} {}.</translation>
    </message>
    <message>
        <source>{} does not give the size of its pixels.</source>
        <translation>{} ne donne pas la taille de ses pixels.</translation>
    </message>
    <message>
        <source>{} does not go without {}: {}.</source>
        <translation>{} ne va qu'avec {} : {}.</translation>
    </message>
    <message>
        <source>{} does not tell how its numbers (radiometric processing {}) become reflectance: they are taken as they are, and an index of them differs from that of reflectance.</source>
        <translation>{} ne dit pas comment ses nombres (traitement radiométrique {}) deviennent de la réflectance : ils sont pris tels quels, et un indice calculé sur eux diffère de celui de la réflectance.</translation>
    </message>
    <message>
        <source>{} does not tell which of its {} bands is which.</source>
        <translation>{} ne dit pas laquelle de ses {} bandes est laquelle.</translation>
    </message>
    <message>
        <source>{} does not work as a Python interpreter (no answer within {:g} s). {}</source>
        <translation>{} ne fonctionne pas comme interpréteur Python (pas de réponse en {:g} s). {}</translation>
    </message>
    <message>
        <source>{} does not work as a Python interpreter ({}). {}</source>
        <translation>{} ne fonctionne pas comme interpréteur Python ({}). {}</translation>
    </message>
    <message>
        <source>{} failed: the log says why.</source>
        <translation>{} a échoué : le journal dit pourquoi.</translation>
    </message>
    <message>
        <source>{} for temporary files</source>
        <translation>{} pour des fichiers temporaires</translation>
    </message>
    <message>
        <source>{} gives no {} of {}: no offset is applied to them.</source>
        <translation>{} ne donne pas de {} pour {} : aucun décalage ne leur est appliqué.</translation>
    </message>
    <message>
        <source>{} ground control points</source>
        <translation>{} points d'appui</translation>
    </message>
    <message>
        <source>{} h {:02d} min</source>
        <translation>{} h {:02d} min</translation>
    </message>
    <message>
        <source>{} has a geometry of the type {}: it must be a polygon.</source>
        <translation>{} a une géométrie du type {} : ce doit être un polygone.</translation>
    </message>
    <message>
        <source>{} has a ring that is none: it has at least three points of two numbers each.</source>
        <translation>{} a un anneau qui n'en est pas un : il a au moins trois points de deux nombres chacun.</translation>
    </message>
    <message>
        <source>{} has an {} of the band {!r}, which does not exist.</source>
        <translation>{} a un {} de la bande {!r}, qui n'existe pas.</translation>
    </message>
    <message>
        <source>{} has blocks of {} × {} pixels, which take {:,.0f} MB each while they are read, too much for the memory budget of {:,.0f} MB: give more memory, or write the file in smaller blocks first.</source>
        <translation>{} a des blocs de {} × {} pixels, qui occupent chacun {:,.0f} Mo pendant leur lecture, trop pour le budget de mémoire de {:,.0f} Mo : donnez plus de mémoire, ou écrivez d'abord le fichier en blocs plus petits.</translation>
    </message>
    <message>
        <source>{} has floats of {:.3g} at the most, which look like reflectance, and {} is for digital numbers: its scale and offset are applied to numbers that need none. Choose none, or {}.</source>
        <translation>{} a des flottants d'au plus {:.3g}, qui ressemblent à de la réflectance, et {} est pour des comptes numériques : son échelle et son décalage sont appliqués à des nombres qui n'en ont pas besoin. Choisissez none, ou {}.</translation>
    </message>
    <message>
        <source>{} has its own scale and offset, {}. They are not applied, but those of {}: {}. Choose {} for the file's own.</source>
        <translation>{} a ses propres échelle et décalage, {}. Ils ne sont pas appliqués, mais ceux de {} : {}. Choisissez {} pour ceux du fichier.</translation>
    </message>
    <message>
        <source>{} has neither the module venv nor pip. {}Or choose another Python.
{}</source>
        <translation>{} n'a ni le module venv ni pip. {}Ou choisissez un autre Python.
{}</translation>
    </message>
    <message>
        <source>{} has no CRS, but {} has one: assign a CRS to {}.</source>
        <translation>{} n'a pas de SCR, mais {} en a un : donnez un SCR à {}.</translation>
    </message>
    <message>
        <source>{} has no PRODUCT_CONTENTS: it is not of Landsat Collection 2.</source>
        <translation>{} n'a pas de PRODUCT_CONTENTS : il n'est pas de Landsat Collection 2.</translation>
    </message>
    <message>
        <source>{} has no bands of its own. Choose one of the rasters in it:
  {}</source>
        <translation>{} n'a pas de bandes à lui. Choisissez l'un des rasters qu'il contient :
  {}</translation>
    </message>
    <message>
        <source>{} has no bits: its numbers are {}. Give values to keep.</source>
        <translation>{} n'a pas de bits : ses nombres sont {}. Donnez des valeurs à garder.</translation>
    </message>
    <message>
        <source>{} has no georeferencing (no CRS, no RPCs, no ground control points), but {} has: give {} a CRS and a transform.</source>
        <translation>{} n'a pas de géoréférencement (ni SCR, ni RPC, ni points d'appui), mais {} en a un : donnez à {} un SCR et une transformation.</translation>
    </message>
    <message>
        <source>{} has no georeferencing: no CRS, no RPCs and no ground control points.</source>
        <translation>{} n'a pas de géoréférencement : ni SCR, ni RPC, ni points d'appui.</translation>
    </message>
    <message>
        <source>{} has no image of {}, such as {}.</source>
        <translation>{} n'a pas d'image de {}, comme {}.</translation>
    </message>
    <message>
        <source>{} has no name, equals sign and value: write {}.</source>
        <translation>{} n'a pas de nom, de signe égal et de valeur : écrivez {}.</translation>
    </message>
    <message>
        <source>{} has no pixel in the extent or the cutline: {} × {} pixels of {} from column {} and row {} on.</source>
        <translation>{} n'a pas de pixel dans l'emprise ou la découpe : {} × {} pixels de {} à partir de la colonne {} et de la ligne {}.</translation>
    </message>
    <message>
        <source>{} has no polygon.</source>
        <translation>{} n'a pas de polygone.</translation>
    </message>
    <message>
        <source>{} has no polygons to cut out: none is there, or none is selected.</source>
        <translation>{} n'a pas de polygones à découper : il n'y en a pas, ou aucun n'est sélectionné.</translation>
    </message>
    <message>
        <source>{} has no quality layer: all pixels are kept</source>
        <translation>{} n'a pas de couche de qualité : tous les pixels sont gardés</translation>
    </message>
    <message>
        <source>{} has no reflectanceCoefficient of band {}.</source>
        <translation>{} n'a pas de reflectanceCoefficient pour la bande {}.</translation>
    </message>
    <message>
        <source>{} has no {} in {}.</source>
        <translation>{} n'a pas de {} dans {}.</translation>
    </message>
    <message>
        <source>{} has no {} of {}.</source>
        <translation>{} n'a pas de {} de {}.</translation>
    </message>
    <message>
        <source>{} has no {}.</source>
        <translation>{} n'a pas de {}.</translation>
    </message>
    <message>
        <source>{} has none of the bands that {} lists{}.</source>
        <translation>{} n'a aucune des bandes que {} énumère{}.</translation>
    </message>
    <message>
        <source>{} has the scale {:.9g} and the offset {:.9g}</source>
        <translation>{} a l'échelle {:.9g} et le décalage {:.9g}</translation>
    </message>
    <message>
        <source>{} has {} bands: PlanetScope's images have 4 or 8.</source>
        <translation>{} a {} bandes : les images PlanetScope en ont 4 ou 8.</translation>
    </message>
    <message>
        <source>{} has {} ground control points; at least 3 are needed.</source>
        <translation>{} a {} points d'appui ; il en faut au moins 3.</translation>
    </message>
    <message>
        <source>{} have different scales and offsets ({}). {} in {}.</source>
        <translation>{} ont des échelles et des décalages différents ({}). {}, pour {}.</translation>
    </message>
    <message>
        <source>{} holds more than {:,} files, which no product does: give the product's own file or folder.</source>
        <translation>{} contient plus de {:,} fichiers, ce que ne fait aucun produit : donnez le fichier ou le dossier du produit lui-même.</translation>
    </message>
    <message>
        <source>{} holds no product that is known. Known are {}, their folders, .zip and .tar.</source>
        <translation>{} ne contient aucun produit connu. Sont connus {}, leurs dossiers, .zip et .tar.</translation>
    </message>
    <message>
        <source>{} holds {} products: give one of {}.</source>
        <translation>{} contient {} produits : donnez l'un de {}.</translation>
    </message>
    <message>
        <source>{} in {:,} blocks, but it is too short for the list of these: it has {:,} bytes. The file is damaged.</source>
        <translation>{} en {:,} blocs, mais il est trop court pour leur liste : il a {:,} octets. Le fichier est endommagé.</translation>
    </message>
    <message>
        <source>{} is Python {}, and RasterDask needs {} or later. Choose another in {}.</source>
        <translation>{} est Python {}, et RasterDask demande {} ou plus récent. Choisissez-en un autre dans {}.</translation>
    </message>
    <message>
        <source>{} is Python {}, but QGIS embeds Python {}.</source>
        <translation>{} est Python {}, mais QGIS embarque Python {}.</translation>
    </message>
    <message>
        <source>{} is Python {}.{}: the engine needs 3.9 or later.</source>
        <translation>{} est Python {}.{} : le moteur demande 3.9 ou plus récent.</translation>
    </message>
    <message>
        <source>{} is a file, and the tiles would go to a folder of that name.</source>
        <translation>{} est un fichier, et les tuiles iraient dans un dossier de ce nom.</translation>
    </message>
    <message>
        <source>{} is a folder: give the name of a file.</source>
        <translation>{} est un dossier : donnez le nom d'un fichier.</translation>
    </message>
    <message>
        <source>{} is a function: its arguments stand in brackets behind it.</source>
        <translation>{} est une fonction : ses arguments sont entre parenthèses derrière elle.</translation>
    </message>
    <message>
        <source>{} is about a mask: give {}, too.</source>
        <translation>{} porte sur un masque : donnez aussi {}.</translation>
    </message>
    <message>
        <source>{} is band {} of {}</source>
        <translation>{} est la bande {} de {}</translation>
    </message>
    <message>
        <source>{} is called {}</source>
        <translation>{} s'appelle {}</translation>
    </message>
    <message>
        <source>{} is compressed as a whole: no band can be read without unpacking all others. Unpack it, and give its folder or the .tar in it.</source>
        <translation>{} est compressé d'un seul tenant : aucune bande ne peut être lue sans décompresser toutes les autres. Décompressez-le, et donnez son dossier ou le .tar qu'il contient.</translation>
    </message>
    <message>
        <source>{} is damaged, or no {} archive: {}. Download it again.</source>
        <translation>{} est endommagé, ou n'est pas une archive {} : {}. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>{} is geocentric: x and y alone do not say where a point is on the ground. Give the raster the CRS that its coordinates are in.</source>
        <translation>{} est géocentrique : x et y seuls ne disent pas où un point est sur le sol. Donnez au raster le SCR dans lequel sont ses coordonnées.</translation>
    </message>
    <message>
        <source>{} is larger than {} MB: that is no metadata of a product.</source>
        <translation>{} est plus grand que {} Mo : ce ne sont pas des métadonnées d'un produit.</translation>
    </message>
    <message>
        <source>{} is missing in {}: {} ({}) takes its place.</source>
        <translation>{} manque dans {} : {} ({}) prend sa place.</translation>
    </message>
    <message>
        <source>{} is missing in {}: {} is taken with pixels of {:g} m instead of {:g} m.</source>
        <translation>{} manque dans {} : {} est prise avec des pixels de {:g} m au lieu de {:g} m.</translation>
    </message>
    <message>
        <source>{} is no constant of {}. {}</source>
        <translation>{} n'est pas une constante de {}. {}</translation>
    </message>
    <message>
        <source>{} is no number: {!r}.</source>
        <translation>{} n'est pas un nombre : {!r}.</translation>
    </message>
    <message>
        <source>{} is no product that is known. Known are {}, their folders, .zip and .tar.</source>
        <translation>{} n'est pas un produit connu. Sont connus {}, leurs dossiers, .zip et .tar.</translation>
    </message>
    <message>
        <source>{} is not GeoJSON: a {} has no list of {}.</source>
        <translation>{} n'est pas du GeoJSON : un {} n'a pas de liste de {}.</translation>
    </message>
    <message>
        <source>{} is not a CRS: give WKT, a PROJ string or EPSG:….</source>
        <translation>{} n'est pas un SCR : donnez du WKT, une chaîne PROJ ou EPSG:….</translation>
    </message>
    <message>
        <source>{} is not a Pléiades primary product: its metadata lack {}. Open the image with its DIM_*.XML beside it, or choose another mode.</source>
        <translation>{} n'est pas un produit primaire Pléiades : il manque à ses métadonnées {}. Ouvrez l'image avec son DIM_*.XML à côté d'elle, ou choisissez un autre mode.</translation>
    </message>
    <message>
        <source>{} is not a Pléiades product: its mission is {}, not PHR.</source>
        <translation>{} n'est pas un produit Pléiades : sa mission est {}, et non PHR.</translation>
    </message>
    <message>
        <source>{} is not a raster file but a layer of the provider {}. Save it as GeoTIFF first (Layer &gt; Save As…), and use the file.</source>
        <translation>{} n'est pas un fichier raster mais une couche du fournisseur {}. Enregistrez-la d'abord en GeoTIFF (Couche &gt; Enregistrer sous…), et utilisez le fichier.</translation>
    </message>
    <message>
        <source>{} is not in sensor geometry: its processing level is {}, not SENSOR (primary).</source>
        <translation>{} n'est pas en géométrie capteur : son niveau de traitement est {}, et non SENSOR (primaire).</translation>
    </message>
    <message>
        <source>{} is not the name of a quality layer that is known ({}): give the values of the mask to keep (mask_keep), or the bits to reject (mask_reject_bits).</source>
        <translation>{} n'est pas le nom d'une couche de qualité connue ({}) : donnez les valeurs du masque à garder (mask_keep), ou les bits à rejeter (mask_reject_bits).</translation>
    </message>
    <message>
        <source>{} is of a night: the sun's elevation is {:g}°.</source>
        <translation>{} est de nuit : la hauteur du soleil est de {:g}°.</translation>
    </message>
    <message>
        <source>{} is of processing baseline {} and gives no {}, which such products have: no offset is applied.</source>
        <translation>{} est de la version de traitement {} et ne donne pas de {}, que de tels produits ont : aucun décalage n'est appliqué.</translation>
    </message>
    <message>
        <source>{} is of the sensor {!r}: known are OLI, ETM and TM.</source>
        <translation>{} est du capteur {!r} : sont connus OLI, ETM et TM.</translation>
    </message>
    <message>
        <source>{} is of {} {} in DIMAP {}: known are Pléiades, Pléiades Neo and SPOT 6 and 7 in DIMAP 2 or later.</source>
        <translation>{} est de {} {} en DIMAP {} : sont connus Pléiades, Pléiades Neo et SPOT 6 et 7 en DIMAP 2 ou plus récent.</translation>
    </message>
    <message>
        <source>{} is of {}: known are {}.</source>
        <translation>{} est de {} : sont connus {}.</translation>
    </message>
    <message>
        <source>{} is ready.</source>
        <translation>{} est prêt.</translation>
    </message>
    <message>
        <source>{} is taken for reflectance ({}), and {:.0f} % of a sample of its pixels is outside {:g} to {:g}, at a median of {:.4g}. {}.</source>
        <translation>{} est pris pour de la réflectance ({}), et {:.0f} % d'un échantillon de ses pixels est hors de {:g} à {:g}, avec une médiane de {:.4g}. {}.</translation>
    </message>
    <message>
        <source>{} is {} ({}), whose reflectance is {}, but {} means {}. Choose {} for the product's own.</source>
        <translation>{} est {} ({}), dont la réflectance est {}, mais {} signifie {}. Choisissez {} pour celle du produit.</translation>
    </message>
    <message>
        <source>{} is {}, not a file: copy its contents into a file first.</source>
        <translation>{} est {}, et non un fichier : copiez d'abord son contenu dans un fichier.</translation>
    </message>
    <message>
        <source>{} is {}, of which several bands are needed: give no band, or also values to keep.</source>
        <translation>{} est {}, dont plusieurs bandes sont nécessaires : ne donnez pas de bande, ou donnez aussi des valeurs à garder.</translation>
    </message>
    <message>
        <source>{} is {}, which is no scale.</source>
        <translation>{} est {}, ce qui n'est pas une échelle.</translation>
    </message>
    <message>
        <source>{} lacks its band {} ({}): {} is not there.</source>
        <translation>Il manque à {} sa bande {} ({}) : {} n'y est pas.</translation>
    </message>
    <message>
        <source>{} lacks {}, which has the reflectance coefficients of {}.</source>
        <translation>Il manque à {} {}, qui contient les coefficients de réflectance de {}.</translation>
    </message>
    <message>
        <source>{} lists no IMAGE_FILE: products of the format before December 2016 are not supported.</source>
        <translation>{} n'énumère pas d'IMAGE_FILE : les produits du format d'avant décembre 2016 ne sont pas pris en charge.</translation>
    </message>
    <message>
        <source>{} lists no reflectance: no file whose name has _FRE_B or _SRE_B.</source>
        <translation>{} n'énumère pas de réflectance : aucun fichier dont le nom contient _FRE_B ou _SRE_B.</translation>
    </message>
    <message>
        <source>{} looks like reflectance, with numbers of {:.3g} at the most, but {} like digital numbers, with {:.6g}: {} of the two is wrong. Give both as reflectance or both as digital numbers.</source>
        <translation>{} ressemble à de la réflectance, avec des nombres d'au plus {:.3g}, mais {} à des comptes numériques, avec {:.6g} : {} des deux est faux. Donnez les deux en réflectance ou les deux en comptes numériques.</translation>
    </message>
    <message>
        <source>{} means nodata in all bands of the output, since nodata of {} differs from band to band or does not exist in {}: valid pixels that would be {} are written as {}.</source>
        <translation>{} signifie nodata dans toutes les bandes de la sortie, car la valeur nodata de {} diffère d'une bande à l'autre ou n'existe pas en {} : les pixels valides qui vaudraient {} sont écrits {}.</translation>
    </message>
    <message>
        <source>{} min {:02d} s</source>
        <translation>{} min {:02d} s</translation>
    </message>
    <message>
        <source>{} names (--help lists them{})</source>
        <translation>{} noms (--help en donne la liste{})</translation>
    </message>
    <message>
        <source>{} names the file {!r}, which is outside the product.</source>
        <translation>{} nomme le fichier {!r}, qui est en dehors du produit.</translation>
    </message>
    <message>
        <source>{} names {} files of its image, and {} are not there{}.</source>
        <translation>{} nomme {} fichiers de son image, dont {} n'y sont pas{}.</translation>
    </message>
    <message>
        <source>{} needs a login that QGIS keeps and the engine cannot use. Save a copy of it as GeoTIFF first.</source>
        <translation>{} demande une identification que QGIS garde et que le moteur ne peut pas utiliser. Enregistrez-en d'abord une copie en GeoTIFF.</translation>
    </message>
    <message>
        <source>{} needs {} as well; given are {}.</source>
        <translation>{} demande aussi {} ; sont donnés : {}.</translation>
    </message>
    <message>
        <source>{} of radius {}</source>
        <translation>{} de rayon {}</translation>
    </message>
    <message>
        <source>{} of temporary files</source>
        <translation>{} de fichiers temporaires</translation>
    </message>
    <message>
        <source>{} of the RPCs of {} has {} numbers; 20 are needed. {}</source>
        <translation>{} des RPC de {} a {} nombres ; il en faut 20. {}</translation>
    </message>
    <message>
        <source>{} of the RPCs of {} is 0. {}</source>
        <translation>{} des RPC de {} vaut 0. {}</translation>
    </message>
    <message>
        <source>{} of the RPCs of {}: “{}” is not a number. {}</source>
        <translation>{} des RPC de {} : « {} » n'est pas un nombre. {}</translation>
    </message>
    <message>
        <source>{} of them exist from an earlier run of the same job and are kept</source>
        <translation>{} d'entre elles viennent d'une exécution antérieure de la même tâche et sont gardées</translation>
    </message>
    <message>
        <source>{} of {:.6g} × {:.6g} moving pixels</source>
        <translation>{} de {:.6g} × {:.6g} pixels du raster à rééchantillonner</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>{} of {} blocks{}{}</source>
        <translation>{} blocs sur {}{}{}</translation>
    </message>
    <message>
        <source>{} of {} tiles are done: the same job again goes on from there.</source>
        <translation>{} tuiles sur {} sont terminées : la même tâche, relancée, repart de là.</translation>
    </message>
    <message>
        <source>{} of {} tiles{}</source>
        <translation>{} tuiles sur {}{}</translation>
    </message>
    <message>
        <source>{} of {}, by its name; kept is {}</source>
        <translation>{} de {}, d'après son nom ; sont gardés : {}</translation>
    </message>
    <message>
        <source>{} of {}: band</source>
        <translation>{} de {} : la bande</translation>
    </message>
    <message>
        <source>{} on {} is not the folder in which the run was started. Tiles are written by the workers: choose an output on storage that all of them see under the same path, or no tiled output.</source>
        <translation>{} sur {} n'est pas le dossier dans lequel l'exécution a commencé. Les tuiles sont écrites par les workers : choisissez une sortie sur un espace que tous voient sous le même chemin, ou une sortie sans tuiles.</translation>
    </message>
    <message>
        <source>{} onto the grid of {}: {}; {}</source>
        <translation>{} sur la grille de {} : {} ; {}</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>{} says that it has {:,} × {:,} pixels</source>
        <translation>{} dit avoir {:,} × {:,} pixels</translation>
    </message>
    <message>
        <source>{} takes {}, not {}.</source>
        <translation>{} prend {}, et non {}.</translation>
    </message>
    <message>
        <source>{} tile in {}</source>
        <translation>{} tuile dans {}</translation>
    </message>
    <message>
        <source>{} tiles in {}</source>
        <translation>{} tuiles dans {}</translation>
    </message>
    <message>
        <source>{} worker</source>
        <translation>{} worker</translation>
    </message>
    <message>
        <source>{} worker processes on this machine{}</source>
        <translation>{} processus de travail sur cette machine{}</translation>
    </message>
    <message>
        <source>{} workers</source>
        <translation>{} workers</translation>
    </message>
    <message>
        <source>{} workers are paused: they are short of memory.</source>
        <translation>{} workers sont en pause : ils manquent de mémoire.</translation>
    </message>
    <message>
        <source>{} workers with {} threads</source>
        <translation>{} workers avec {} threads</translation>
    </message>
    <message>
        <source>{} workers, {} for one</source>
        <translation>{} workers, dont {}</translation>
    </message>
    <message>
        <source>{} would be a GeoTIFF: give it a name that ends in .tif.</source>
        <translation>{} serait un GeoTIFF : donnez-lui un nom qui finit par .tif.</translation>
    </message>
    <message>
        <source>{} would be a VRT over tiles: give it a name that ends in .vrt.</source>
        <translation>{} serait un VRT de tuiles : donnez-lui un nom qui finit par .vrt.</translation>
    </message>
    <message>
        <source>{} would have {}, and without BigTIFF a file ends at {}: leave out the creation option BIGTIFF=NO.</source>
        <translation>{} aurait {}, et sans BigTIFF un fichier s'arrête à {} : retirez l'option de création BIGTIFF=NO.</translation>
    </message>
    <message>
        <source>{} {} does not exist: {} has {}.</source>
        <translation>{} {} n'existe pas : {} a {}.</translation>
    </message>
    <message>
        <source>{} × {} pixels</source>
        <translation>{} × {} pixels</translation>
    </message>
    <message>
        <source>{} × {} pixels do not divide into windows of {} × {}. {}. Or choose edge partial or trim.</source>
        <translation>{} × {} pixels ne se divisent pas en fenêtres de {} × {}. {}. Ou choisissez le bord partial ou trim.</translation>
    </message>
    <message>
        <source>{} × {} pixels of {:g} × {:g}{}, corner ({:.12g}, {:.12g}), {}</source>
        <translation>{} × {} pixels de {:g} × {:g}{}, coin ({:.12g}, {:.12g}), {}</translation>
    </message>
    <message>
        <source>{} × {} pixels of {}</source>
        <translation>{} × {} pixels de {}</translation>
    </message>
    <message>
        <source>{}, band {}</source>
        <translation>{}, bande {}</translation>
    </message>
    <message>
        <source>{}, but at most {:,} along a side can be processed: the file is damaged, or must be cut into smaller ones.</source>
        <translation>{}, mais {:,} par côté au plus peuvent être traités : le fichier est endommagé, ou doit être coupé en fichiers plus petits.</translation>
    </message>
    <message>
        <source>{}, but {} is not {} in any known sensor.</source>
        <translation>{}, mais {} n'est {} dans aucun capteur connu.</translation>
    </message>
    <message>
        <source>{}, but {} of {} is {}.</source>
        <translation>{}, mais {} de {} est : {}.</translation>
    </message>
    <message>
        <source>{}, elsewhere {}</source>
        <translation>{}, ailleurs {}</translation>
    </message>
    <message>
        <source>{}, going by one block</source>
        <translation>{}, d'après un bloc</translation>
    </message>
    <message>
        <source>{}, of {}</source>
        <translation>{}, de {}</translation>
    </message>
    <message>
        <source>{}, which is described as “{}”.</source>
        <translation>{}, qui est décrite comme « {} ».</translation>
    </message>
    <message>
        <source>{}, which is {} by its name.</source>
        <translation>{}, qui est, d'après son nom : {}.</translation>
    </message>
    <message>
        <source>{}, whose wavelength is {:g} µm.</source>
        <translation>{}, dont la longueur d'onde est de {:g} µm.</translation>
    </message>
    <message>
        <source>{}, widened {:.6g} × {:.6g} times, as the moving raster is finer</source>
        <translation>{}, élargi {:.6g} × {:.6g} fois, car le raster à rééchantillonner est plus fin</translation>
    </message>
    <message>
        <source>{}. They are not applied: the numbers in the file are computed.</source>
        <translation>{}. Ils ne sont pas appliqués : le calcul porte sur les nombres du fichier.</translation>
    </message>
    <message>
        <source>{}: a number from {:g} on is wanted, not {:g}.</source>
        <translation>{} : un nombre à partir de {:g} est attendu, et non {:g}.</translation>
    </message>
    <message>
        <source>{}: a number from {:g} to {:g} is wanted, not {:g}.</source>
        <translation>{} : un nombre de {:g} à {:g} est attendu, et non {:g}.</translation>
    </message>
    <message>
        <source>{}: another file, of {:,} bytes instead of {:,}</source>
        <translation>{} : un autre fichier, de {:,} octets au lieu de {:,}</translation>
    </message>
    <message>
        <source>{}: another raster, of {} × {} pixels and {} bands</source>
        <translation>{} : un autre raster, de {} × {} pixels et {} bandes</translation>
    </message>
    <message>
        <source>{}: band {}</source>
        <translation>{} : bande {}</translation>
    </message>
    <message>
        <source>{}: band {} of {}</source>
        <translation>{} : bande {} de {}</translation>
    </message>
    <message>
        <source>{}: band {} of {} ({}), {}</source>
        <translation>{} : bande {} de {} ({}), {}</translation>
    </message>
    <message>
        <source>{}: cancelled.</source>
        <translation>{} : annulé.</translation>
    </message>
    <message>
        <source>{}: give either path or geometries, exactly one of the two.</source>
        <translation>{} : donnez soit path soit geometries, exactement l'un des deux.</translation>
    </message>
    <message>
        <source>{}: give {}, too.</source>
        <translation>{} : donnez aussi {}.</translation>
    </message>
    <message>
        <source>{}: must be [xmin, ymin, xmax, ymax], each minimum below its maximum, not {}.</source>
        <translation>{} : doit être [xmin, ymin, xmax, ymax], chaque minimum sous son maximum, et non {}.</translation>
    </message>
    <message>
        <source>{}: must be a list of GeoJSON objects, not {}.</source>
        <translation>{} : doit être une liste d'objets GeoJSON, et non {}.</translation>
    </message>
    <message>
        <source>{}: must be a list of different band numbers, not {}.</source>
        <translation>{} : doit être une liste de numéros de bandes différents, et non {}.</translation>
    </message>
    <message>
        <source>{}: must be a list of different whole numbers, not {}.</source>
        <translation>{} : doit être une liste de nombres entiers différents, et non {}.</translation>
    </message>
    <message>
        <source>{}: must be a list of numbers or [min, max] ranges, not {}.</source>
        <translation>{} : doit être une liste de nombres ou d'intervalles [min, max], et non {}.</translation>
    </message>
    <message>
        <source>{}: must be a list of rasters such as [{{"path": "scene.tif"}}], not {}.</source>
        <translation>{} : doit être une liste de rasters comme [{{"path": "scene.tif"}}], et non {}.</translation>
    </message>
    <message>
        <source>{}: must be a list of {}, not {}.</source>
        <translation>{} : doit être une liste de {}, et non {}.</translation>
    </message>
    <message>
        <source>{}: must be a number or a [min, max] range, not {}.</source>
        <translation>{} : doit être un nombre ou un intervalle [min, max], et non {}.</translation>
    </message>
    <message>
        <source>{}: must be a number{}, not {}.</source>
        <translation>{} : doit être un nombre{}, et non {}.</translation>
    </message>
    <message>
        <source>{}: must be a raster such as {{"path": "scene.tif"}}, not {}.</source>
        <translation>{} : doit être un raster comme {{"path": "scene.tif"}}, et non {}.</translation>
    </message>
    <message>
        <source>{}: must be a text, not {}.</source>
        <translation>{} : doit être un texte, et non {}.</translation>
    </message>
    <message>
        <source>{}: must be a whole number{}, not {}.</source>
        <translation>{} : doit être un nombre entier{}, et non {}.</translation>
    </message>
    <message>
        <source>{}: must be an extent such as {{"bounds": [0, 0, 9, 9], "crs": "EPSG:32631"}}, not {}.</source>
        <translation>{} : doit être une emprise comme {{"bounds": [0, 0, 9, 9], "crs": "EPSG:32631"}}, et non {}.</translation>
    </message>
    <message>
        <source>{}: must be an object such as {{"COMPRESS": "ZSTD"}}, not {}.</source>
        <translation>{} : doit être un objet comme {{"COMPRESS": "ZSTD"}}, et non {}.</translation>
    </message>
    <message>
        <source>{}: must be one of {}, not {}.</source>
        <translation>{} : doit être parmi {}, et non {}.</translation>
    </message>
    <message>
        <source>{}: must be polygons such as {{"path": "area.geojson"}}, not {}.</source>
        <translation>{} : doit être des polygones comme {{"path": "area.geojson"}}, et non {}.</translation>
    </message>
    <message>
        <source>{}: must be true or false, not {}.</source>
        <translation>{} : doit être true ou false, et non {}.</translation>
    </message>
    <message>
        <source>{}: must have each choice once, not {}.</source>
        <translation>{} : doit avoir chaque choix une seule fois, et non {}.</translation>
    </message>
    <message>
        <source>{}: no known sensor has {} in these bands.</source>
        <translation>{} : aucun capteur connu n'a {} dans ces bandes.</translation>
    </message>
    <message>
        <source>{}: whole numbers with commas between them are wanted, not {}.</source>
        <translation>{} : il faut des nombres entiers séparés par des virgules, et non {}.</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{} : {}</translation>
    </message>
    <message>
        <source>{}: {} ({}), {} is {}</source>
        <translation>{} : {} ({}), {} est {}</translation>
    </message>
    <message>
        <source>{}: {} is not known. {}</source>
        <translation>{} : {} n'est pas connu. {}</translation>
    </message>
    <message>
        <source>{}: {} is too large: {} at the most.</source>
        <translation>{} : {} est trop grand : {} au plus.</translation>
    </message>
    <message>
        <source>{}; they are applied</source>
        <translation>{} ; ils sont appliqués</translation>
    </message>
    <message>
        <source>{}={} is a creation option of GeoTIFF, not of COG: use {}.</source>
        <translation>{}={} est une option de création de GeoTIFF, et non de COG : utilisez {}.</translation>
    </message>
    <message>
        <source>{}={} is no place of a band: write {}.</source>
        <translation>{}={} n'est pas la place d'une bande : écrivez {}.</translation>
    </message>
    <message>
        <source>{}={} is not a number: write {}.</source>
        <translation>{}={} n'est pas un nombre : écrivez {}.</translation>
    </message>
    <message>
        <source>{}_DEN_COEFF of the RPCs of {} are 0 in the scene's middle. {}</source>
        <translation>{}_DEN_COEFF des RPC de {} valent 0 au milieu de la scène. {}</translation>
    </message>
    <message>
        <source>{}_NUM_COEFF of the RPCs of {} are all 0. {}</source>
        <translation>{}_NUM_COEFF des RPC de {} valent tous 0. {}</translation>
    </message>
    <message>
        <source>{}{} cannot be opened as a raster: its metadata are not UTF-8 ({}).</source>
        <translation>{}{} ne peut pas être ouvert comme raster : ses métadonnées ne sont pas en UTF-8 ({}).</translation>
    </message>
    <message>
        <source>{}{} cannot be opened as a raster: {}</source>
        <translation>{}{} ne peut pas être ouvert comme raster : {}</translation>
    </message>
    <message>
        <source>{}{} cannot be read: its metadata are not UTF-8 ({}).</source>
        <translation>{}{} ne peut pas être lu : ses métadonnées ne sont pas en UTF-8 ({}).</translation>
    </message>
    <message>
        <source>{}{} cannot be read: {}.</source>
        <translation>{}{} ne peut pas être lu : {}.</translation>
    </message>
    <message>
        <source>{}{} does not exist.</source>
        <translation>{}{} n'existe pas.</translation>
    </message>
    <message>
        <source>{}{} for the file</source>
        <translation>{}{} pour le fichier</translation>
    </message>
    <message>
        <source>{}{} is missing.</source>
        <translation>{}{} manque.</translation>
    </message>
    <message>
        <source>{}{}: its lists or objects are nested too deeply.</source>
        <translation>{}{} : ses listes ou ses objets sont trop imbriqués.</translation>
    </message>
    <message>
        <source>{}{}: unknown key; known are {}.</source>
        <translation>{}{} : clé inconnue ; sont connues : {}.</translation>
    </message>
</context>
</TS>
