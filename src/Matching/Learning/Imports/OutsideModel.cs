namespace Jiuye.Matching.Learning.Imports;

/// <summary>Reads a model that was trained outside of the engine, whichever of the forms that it knows the file has.</summary>
internal static class OutsideModel
{
    /// <summary>Reads: a model file, XGBoost's JSON, or LightGBM's text.</summary>
    /// <param name="stream">Is read to its end; seekable.</param>
    /// <param name="name">What errors call the file.</param>
    /// <param name="expected">The features that rows will have.</param>
    /// <exception cref="InvalidDataException">The file has none of these forms, is damaged, or is a model of other features.</exception>
    internal static IScorer Read(Stream stream, string name, FeatureSet expected)
    {
        var first = stream.ReadByte();
        stream.Position = 0;
        switch (first)
        {
            case '{':
                return XgBoostModel.Read(stream, name, expected);
            case 't':
                using (var text = new StreamReader(stream, leaveOpen: true))
                    return LightGbmModel.Read(text, name, expected);
            default:
                return Models.ModelFile.Read(stream, name, expected).Scorer;
        }
    }
}
