namespace Jiuye.Cli;

/// <summary>One thing that a calculation's report shows.</summary>
internal interface ICalculationEntry
{
    /// <summary>Writes it for people.</summary>
    void Write(TextWriter output, bool chinese);

    /// <summary>The same for machines, in both languages.</summary>
    object ToJson();
}
