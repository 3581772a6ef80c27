<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <pipe>
    <provider>
      <resampling enabled="false" maxOversampling="2" zoomedInResamplingMethod="nearestNeighbour" zoomedOutResamplingMethod="nearestNeighbour"/>
    </provider>
    <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" nodataColor="" classificationMin="0" classificationMax="1">
      <rasterTransparency/>
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" minimumValue="0" maximumValue="1" labelPrecision="2">
          <colorramp name="[source]" type="gradient">
            <Option type="Map">
              <Option name="color1" type="QString" value="91,70,54,255"/>
              <Option name="color2" type="QString" value="255,255,255,255"/>
              <Option name="discrete" type="QString" value="0"/>
              <Option name="rampType" type="QString" value="gradient"/>
              <Option name="stops" type="QString" value="0.1429;154,133,105,255:0.2857;207,198,180,255:0.4286;232,237,240,255:0.5714;208,231,245,255:0.7143;158,202,225,255:0.8571;107,174,214,255"/>
            </Option>
            <prop k="color1" v="91,70,54,255"/>
            <prop k="color2" v="255,255,255,255"/>
            <prop k="discrete" v="0"/>
            <prop k="rampType" v="gradient"/>
            <prop k="stops" v="0.1429;154,133,105,255:0.2857;207,198,180,255:0.4286;232,237,240,255:0.5714;208,231,245,255:0.7143;158,202,225,255:0.8571;107,174,214,255"/>
          </colorramp>
          <item value="0" label="0" color="#5b4636" alpha="255"/>
          <item value="0.1429" label="0.1429" color="#9a8569" alpha="255"/>
          <item value="0.2857" label="0.2857" color="#cfc6b4" alpha="255"/>
          <item value="0.4286" label="0.4286" color="#e8edf0" alpha="255"/>
          <item value="0.5714" label="0.5714" color="#d0e7f5" alpha="255"/>
          <item value="0.7143" label="0.7143" color="#9ecae1" alpha="255"/>
          <item value="0.8571" label="0.8571" color="#6baed6" alpha="255"/>
          <item value="1" label="1" color="#ffffff" alpha="255"/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <brightnesscontrast brightness="0" contrast="0" gamma="1"/>
    <huesaturation saturation="0" grayscaleMode="0" invertColors="0" colorizeOn="0" colorizeRed="255" colorizeGreen="128" colorizeBlue="128" colorizeStrength="100"/>
    <rasterresampler maxOversampling="2"/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
