namespace Jiuye.Matching;

/// <summary>How well one pair fits in each respect, every fit in [0, 1].</summary>
internal struct PairFits
{
    public double Occupation;
    public double Text;
    public double Skills;
    public double Wage;
    public double Distance;
    public double Education;
    public double Experience;
    public double Recency;
}
