namespace Jiuye.Analytics;

/// <summary>Says which cells of a table give away somebody's own figure, and how uncertain such a cell has to stay.</summary>
public interface IDisclosureRule
{
    /// <summary>The rule with its numbers, as a publication states it, e.g. <c>frequency(3)</c>.</summary>
    string Name { get; }

    /// <summary>Whether the cell may not be published.</summary>
    bool Withholds(CellContributions cell);

    /// <summary>How far an attacker's best interval must at least reach beyond the value of a withheld cell, above and below, in units of the cell; above 0.</summary>
    double ProtectionOf(CellContributions cell);
}
