namespace Jiuye.Casework;

/// <summary>Entries of a list that name the same person twice.</summary>
internal static class RosterTwins
{
    internal static void Find(FormField list, FormItems items, string path, string place, FormRecord record, List<FormFinding> findings)
    {
        var id = list.Fields.FirstOrDefault(static field => field.Type == FieldType.IdNumber);
        if (id is null || record.Withheld.Contains(path + id.Name))
            return;
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < items.Items.Length; at++)
        {
            if (items.Items[at] is not FormGroup row || row.Of(id.Name) is not { } value || FieldValues.Canonical(id, value) is not { } number)
                continue;
            if (!first.TryAdd(number, at + 1))
                findings.Add(new(FormFindingKind.Wrong, FormattableString.Invariant($"{place}[{at + 1}].{id.Name}"), Say.Both($"与第{first[number]}行为同一人", $"is the same person as entry {first[number]}"), FormFinding.Withheld, "each person once"));
        }
    }
}
