using System.Text.Json;

namespace Jiuye.Vocabulary;

/// <summary>Reads the parameters of one policy file: group, name, statements.</summary>
internal sealed class ParameterReader(PolicyFaults faults, string statedBy)
{
    private const int MostStatements = 16;

    /// <summary>The statements by parameter; an empty list where the file says that its text says nothing.</summary>
    internal Dictionary<string, IReadOnlyList<Statement>> Read(JsonElement groups)
    {
        var stated = new Dictionary<string, IReadOnlyList<Statement>>(StringComparer.Ordinal);
        if (groups.ValueKind != JsonValueKind.Object)
        {
            faults.Add("$.parameters", groups, "an object of groups, or null where no jurisdiction speaks");
            return stated;
        }

        foreach (var group in groups.EnumerateObject())
        {
            var path = "$.parameters." + group.Name;
            if (!PolicyParameters.Groups.Any(known => known.Key == group.Name))
                faults.Add(path, group.Value, "no such group; known are " + string.Join(", ", PolicyParameters.Groups.Select(static known => known.Key)));
            else if (group.Value.ValueKind != JsonValueKind.Object)
                faults.Add(path, group.Value, "an object of parameters");
            else
                ReadGroup(group, path, stated);
        }

        return stated;
    }

    private void ReadGroup(JsonProperty group, string path, Dictionary<string, IReadOnlyList<Statement>> stated)
    {
        foreach (var member in group.Value.EnumerateObject())
        {
            var parameter = PolicyParameters.Find(member.Name);
            if (parameter is null || parameter.Group != group.Name)
                faults.Add(path + "." + member.Name, member.Value, parameter is null ? "no such parameter; policy show lists them" : "no such parameter here; it belongs to group " + parameter.Group);
            else
                stated[parameter.Name] = Statements(parameter, member.Value, path + "." + member.Name);
        }
    }

    private List<Statement> Statements(PolicyParameter parameter, JsonElement list, string path)
    {
        var read = new List<Statement>();
        if (list.ValueKind == JsonValueKind.Null)
            return read;
        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() is < 1 or > MostStatements)
        {
            faults.Add(path, list, $"null, or a list of 1 to {MostStatements} statements: {parameter.Expected}");
            return read;
        }

        var at = 0;
        foreach (var item in list.EnumerateArray())
        {
            var here = $"{path}[{at++}]";
            if (item.ValueKind != JsonValueKind.Object)
                faults.Add(here, item, "a statement: " + parameter.Expected);
            else if (parameter.Read(new(item, here, parameter, faults, statedBy)) is { } statement)
                AddOnce(read, statement, item, here);
        }

        return read;
    }

    private void AddOnce(List<Statement> read, Statement statement, JsonElement item, string path)
    {
        if (read.Any(other => other.Tier == statement.Tier && other.Case == statement.Case))
            faults.Add(path, item, "each tier and case once");
        else
            read.Add(statement);
    }
}
