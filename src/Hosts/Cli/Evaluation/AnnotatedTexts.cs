namespace Jiuye.Cli;

/// <summary>Fetches the titles and descriptions of annotated postings from the files of their sources.</summary>
internal static class AnnotatedTexts
{
    /// <summary>The texts by file and identity.</summary>
    /// <exception cref="InvalidDataException">A posting is not in its file.</exception>
    /// <exception cref="DatasetException">A file is missing or damaged, or a line of it is no posting.</exception>
    internal static IReadOnlyDictionary<(string File, string Id), CorpusPosting> Read(string folder, IEnumerable<AnnotatedPosting> postings, CancellationToken cancellation)
    {
        var texts = new Dictionary<(string File, string Id), CorpusPosting>();
        foreach (var group in postings.GroupBy(static posting => posting.File, StringComparer.Ordinal))
        {
            var wanted = group.Select(static posting => posting.Id).ToHashSet(StringComparer.Ordinal);
            foreach (var posting in new CorpusFile(Path.Combine(folder, group.Key), progress: null, cancellation).Postings("evaluate"))
            {
                if (posting.Id is { } id && wanted.Remove(id))
                    texts.Add((group.Key, id), posting);
            }

            if (wanted.Count > 0)
                throw new InvalidDataException($"{group.Key} lacks the posting '{wanted.Order(StringComparer.Ordinal).First()}', which the annotations name.");
        }

        return texts;
    }
}
