-- In which fiscal year does each town first operate a measure, and how many measures operate by then?
SELECT p.municipality, min(s.from_year) AS first_year, count(DISTINCT s.measure_id) AS measures
FROM schedule AS s
JOIN plans AS p USING (plan_id)
WHERE s.stage = 'OPERATE' AND s.from_year IS NOT NULL
GROUP BY p.plan_id, p.municipality
ORDER BY first_year, p.municipality
