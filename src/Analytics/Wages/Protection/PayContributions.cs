namespace Jiuye.Analytics;

/// <summary>What employers add to the pay of cells of a wage table, one cell or several together; a wage without a known employer stands for itself.</summary>
internal sealed class PayContributions(WageTable table)
{
    private readonly Dictionary<int, double> ofEmployer = [];
    private readonly List<double> contributions = [];

    internal CellContributions Of(IReadOnlyList<int> rows)
    {
        ofEmployer.Clear();
        contributions.Clear();
        foreach (var row in rows)
        {
            foreach (ref readonly var item in table.ItemsOf(row))
            {
                var yuan = item.Weight * item.Yuan;
                if (item.Employer < 0)
                    contributions.Add(yuan);
                else
                    ofEmployer[item.Employer] = ofEmployer.GetValueOrDefault(item.Employer) + yuan;
            }
        }

        contributions.AddRange(ofEmployer.Values);
        return new(contributions);
    }

    /// <summary>Wages and distinct known employers of several cells together.</summary>
    internal (int Wages, int Employers) CountOf(IReadOnlyList<int> rows)
    {
        ofEmployer.Clear();
        var wages = 0;
        foreach (var row in rows)
        {
            foreach (ref readonly var item in table.ItemsOf(row))
            {
                wages++;
                if (item.Employer >= 0)
                    ofEmployer[item.Employer] = 0;
            }
        }

        return (wages, ofEmployer.Count);
    }
}
