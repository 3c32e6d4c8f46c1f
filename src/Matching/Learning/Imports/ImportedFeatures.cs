namespace Jiuye.Matching.Learning.Imports;

/// <summary>The features of a model that another program has trained.</summary>
internal static class ImportedFeatures
{
    /// <summary>The expected features where the names are theirs in this order; else numbers of the file's names.</summary>
    /// <exception cref="InvalidDataException">The model is of other features.</exception>
    internal static FeatureSet Of(IReadOnlyList<string> names, FeatureSet? expected, string file)
    {
        if (expected is null)
        {
            try
            {
                return new(names.Select(static name => new Feature(name)));
            }
            catch (ArgumentException problem)
            {
                throw new InvalidDataException($"{file}: {problem.Message}", problem);
            }
        }

        return names.SequenceEqual(expected.All.Select(static feature => feature.Name), StringComparer.Ordinal)
            ? expected
            : throw new InvalidDataException($"{file}: is a model of the features {string.Join(", ", names)}; expected {string.Join(", ", expected.All.Select(static feature => feature.Name))}.");
    }
}
